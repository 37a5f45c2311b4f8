import { expect, test } from 'vitest'
import { carryOutChange, type Grounds } from './carry-out-change'
import type { SingleChange } from './change'

const change: SingleChange = { kind: 'fields', id: 'a', before: { note: '' }, after: { note: 'Mine.' } }
const grounds = (chosen: boolean): Grounds => ({
  standing: () => null,
  deletedRow: () => null,
  send: async () => ({ ok: true }),
  settle: async (one) => ({ ok: true, did: [one], said: null, chosen }),
})

test.each([true, false])('whether a person chose something else is handed on: %s', async (chosen) => {
  expect(await carryOutChange(change, grounds(chosen))).toMatchObject({ did: [change], chosen })
})
