import { beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from './model'
import { previewAddresses, previewOf, previewToken } from './preview-token'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'h7Kd02mXq9Lw4Tz8Rb1Vn6Yc3Pf5Js0G-of-this-test')
})

const somebody = (id: string, role: Actor['role']) => ({ id, name: 'Somebody', role }) as Actor
const editor = somebody('0190f5a4-5d3c-7b7e-8f6a-0123456789ab', 'editor')
const draft = { what: 'statement', id: '0190f5a4-5d3c-7b7e-8f6a-0123456789ac', version: 3 } as const

it('shows its holder what was stored', async () => {
  expect(await previewOf(editor, await previewToken(editor, draft))).toEqual(draft)
})

it('shows nobody else anything, and nobody who has another role by now', async () => {
  const token = await previewToken(editor, draft)
  expect(await previewOf(somebody('0190f5a4-5d3c-7b7e-8f6a-0123456789ad', 'editor'), token)).toBeNull()
  expect(await previewOf(somebody(editor.id, 'admin'), token)).toBeNull()
  expect(await previewOf(somebody(editor.id, 'reader'), token)).toBeNull()
})

it('takes nothing that was altered, and no other kind of token', async () => {
  const token = await previewToken(editor, draft)
  const altered = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
  for (const not of [altered, '', 'x', token.split('.').slice(1).join('.')]) {
    expect(await previewOf(editor, not)).toBeNull()
  }
})

it('gives each of many its own address, good for the one who asked', async () => {
  const ids = [draft.id, '0190f5a4-5d3c-7b7e-8f6a-0123456789ae']
  const addresses = await previewAddresses(editor, 'subject', ids)
  expect([...addresses.keys()]).toEqual(ids)
  for (const [id, address] of addresses) {
    const token = address.replace('/desk/preview/', '')
    expect(await previewOf(editor, token)).toEqual({ what: 'subject', id, version: 0 })
  }
})
