import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

test.each([
  ['without proxies the connection counts and a made-up header does not', '1.1.1.1', '9.9.9.9', 0, '9.9.9.9'],
  ['behind one proxy the address it appended counts', '1.1.1.1, 2.2.2.2', '10.0.0.1', 1, '2.2.2.2'],
  ['behind two proxies the one before', '1.1.1.1, 2.2.2.2, 10.0.0.2', '10.0.0.1', 2, '2.2.2.2'],
  ['fewer entries than proxies: the furthest there is', '2.2.2.2', '10.0.0.1', 3, '2.2.2.2'],
  ['a proxy that says nothing is the client', null, '10.0.0.1', 1, '10.0.0.1'],
  ['IPv4 in IPv6 clothes', null, '::ffff:127.0.0.1', 0, '127.0.0.1'],
  ['a port is not part of it', '2.2.2.2:5555', '10.0.0.1', 1, '2.2.2.2'],
  ['brackets and port of IPv6', '[2001:db8:1:2:3:4:5:6]:443', '10.0.0.1', 1, '2001:db8:1:2::/64'],
  ['one household of IPv6 is one client', null, '2001:db8:1:2:ffff::1', 0, '2001:db8:1:2::/64'],
  ['short IPv6', null, '::1', 0, '0:0:0:0::/64'],
  ['a connection nobody noted', '1.1.1.1', null, 1, 'unknown'],
])('%s', (_, forwarded, peer, proxies, address) => {
  expect(clientAddress(forwarded, peer, proxies)).toBe(address)
})
