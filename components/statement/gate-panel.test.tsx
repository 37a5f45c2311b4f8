import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { GateFinding } from '@/lib/evidence/gate-finding'
import { GatePanel } from './gate-panel'

const place = { screen: 'statement', anchor: 'wording' } as const
const own: GateFinding = { id: 'not-own-work', ok: false, sentence: 'Another editor reviews it.', place }
const approval = (ok: boolean): GateFinding => ({ id: 'approval', ok, sentence: 'Approval.', place })
const shown = (...findings: GateFinding[]) =>
  renderToStaticMarkup(<GatePanel findings={findings} stage="publish" />)

test('who may review it is said until a second person has', () => {
  expect(shown(own, approval(false))).toContain('Another editor reviews it.')
  expect(shown(own, approval(true))).not.toContain('Another editor reviews it.')
})
