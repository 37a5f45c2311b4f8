import { expect, test } from 'vitest'
import { isPublicAddress, mayConnect, refusedBecause } from './public-address'

const why = (address: string, exceptions = {}) => refusedBecause(new URL(address), exceptions)

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://127.1/',
  'http://0177.0.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
])('a number that is not of the public internet: %s', (address) => {
  expect(why(address)).toBe('private-address')
})

test.each([
  ['http://localhost/', 'private-name'],
  ['http://LOCALHOST./', 'private-name'],
  ['http://printer/', 'private-name'],
  ['http://a.localhost/', 'private-name'],
  ['http://db.internal/', 'private-name'],
  ['http://nas.local./', 'private-name'],
  ['http://router.home.arpa/', 'private-name'],
  ['https://example.org:22/', 'port'],
  ['https://example.org:25/', 'port'],
  ['https://example.org:5432/', 'port'],
  ['https://example.org:6379/', 'port'],
  ['https://example.org:8080/', 'port'],
  ['https://user:secret@example.org/', 'credentials'],
  ['file:///etc/hosts', 'scheme'],
  ['gopher://example.org/', 'scheme'],
  ['data:text/html,hello', 'scheme'],
  ['ftp://example.org/', 'scheme'],
])('an address that is not asked: %s', (address, reason) => {
  expect(why(address)).toBe(reason)
})

test('public addresses are asked, by name and by number', () => {
  for (const address of ['https://example.org/a', 'http://93.184.216.34/', 'http://[2606:4700::1111]/'])
    expect(why(address)).toBeNull()
})

test('our own site is not asked, however it is written', () => {
  const ownOrigin = 'https://proviso.example.org'
  expect(why('https://proviso.example.org/desk', { ownOrigin })).toBe('own-origin')
  expect(why('https://PROVISO.example.org:443/', { ownOrigin })).toBe('own-origin')
  expect(why('https://proviso.example.org./', { ownOrigin })).toBe('own-origin')
  expect(why('https://other.example.org/', { ownOrigin })).toBeNull()
})

test('only the named port of the loopback is open to a test, and nothing else of ours', () => {
  const exceptions = { loopbackPorts: [4321] }
  expect(why('http://127.0.0.1:4321/', exceptions)).toBeNull()
  expect(why('http://127.0.0.1:4322/', exceptions)).toBe('port')
  expect(why('http://10.0.0.1:4321/', exceptions)).toBe('port')
  expect(mayConnect('127.0.0.1', 4321, exceptions)).toBe(true)
  expect(mayConnect('127.0.0.1', 80, exceptions)).toBe(false)
  expect(mayConnect('93.184.216.34', 443)).toBe(true)
  expect(mayConnect('93.184.216.34', 25)).toBe(false)
})

test('what is no number is not public', () => {
  expect(isPublicAddress('')).toBe(false)
  expect(isPublicAddress('example.org')).toBe(false)
})
