import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { GateFinding } from '@/lib/evidence/gate-finding'
import { GateLine, GatePanel } from './gate-panel'

const place = { screen: 'statement', anchor: 'wording' } as const
const own: GateFinding = { id: 'not-own-work', ok: false, sentence: 'Another editor reviews it.', place }
const approval = (ok: boolean): GateFinding => ({ id: 'approval', ok, sentence: 'Approval.', place })
const shown = (...findings: GateFinding[]) =>
  renderToStaticMarkup(<GatePanel findings={findings} stage="publish" />)

test('who may review it is said until a second person has', () => {
  expect(shown(own, approval(false))).toContain('Another editor reviews it.')
  expect(shown(own, approval(true))).not.toContain('Another editor reviews it.')
})

test('right under the sentence it is said in which state it is and how much stands in its way', () => {
  const line = (...findings: GateFinding[]) =>
    renderToStaticMarkup(<GateLine state="approved" findings={findings} stage="publish" />)
  expect(line(approval(false))).toContain('State: approved.')
  expect(line(own, approval(false))).toMatch(/Not ready:.*#gate-heading.*one thing stands in the way/)
  expect(line(own, approval(true))).toContain('Nothing stands in its way.')
})
