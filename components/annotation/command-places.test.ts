import { expect, test } from 'vitest'
import { type AdderState, adderAfter } from '@/lib/annotation/adder-state'
import { EMPTY_ANNOTATION } from '@/lib/annotation/model'
import { ACTS, actsIn, momentOf } from './command-places'
import type { OpenForm } from './store'
import { WORKSPACE_KEYS, type WorkspaceCommand } from './workspace-keys'

const spans = [{ start: 0, end: 5 }]
const selected = adderAfter(null, { type: 'selected', spans })
const asked = adderAfter(null, { type: 'selected', spans, takeFocus: true })
const typed = adderAfter(selected, { type: 'touched' })
const adding = adderAfter(typed, { type: 'add-another' })
const kept = adderAfter(null, { type: 'restored', spans, fields: EMPTY_ANNOTATION })
const on = (mode: NonNullable<OpenForm>['mode']): OpenForm => ({ mode, id: 'one' })

test.each<[string, AdderState, OpenForm, boolean, string]>([
  ['nothing is open', null, null, false, 'free'],
  ['the focus is in a form elsewhere', null, null, true, 'free'],
  ['words were selected with a mouse', selected, null, false, 'selected'],
  ['somebody went into the box', selected, null, true, 'writing'],
  ['the box was asked for by a key', asked, null, false, 'writing'],
  ['something was chosen in it', typed, null, false, 'writing'],
  ['what was typed before is there again', kept, null, false, 'writing'],
  ['the next passage is asked for', adding, null, false, 'adding'],
  ['meanwhile somebody is in the box', adding, null, true, 'writing'],
  ['an annotation is edited', null, on('edit'), false, 'form'],
  ['an annotation is attached', null, on('attach'), false, 'form'],
  ['its ends are moved', null, on('passage'), false, 'form'],
  ['its history is told', null, on('history'), false, 'free'],
  ['its targets are chosen, each at once', null, on('targets'), false, 'free'],
])('%s', (_, adder, form, inForm, moment) => {
  expect(momentOf({ adder, form }, inForm)).toBe(moment)
})

const during = (moment: Parameters<typeof actsIn>[1]) =>
  WORKSPACE_KEYS.map(({ command }) => command).filter((command) => actsIn(command, moment))

test('while something is written, only what leads back to it, or says why not, acts', () => {
  expect(during('writing')).toEqual(['annotate', 'undo', 'redo', 'let-go'])
  expect(during('form')).toEqual(['undo', 'redo', 'let-go'])
})

test('while the next passage is selected, the ways through the text act, and nothing that is done with a card', () => {
  expect(during('adding')).toEqual([
    'caret',
    'next-sentence',
    'previous-sentence',
    'grow-down',
    'grow-up',
    'annotate',
    'find',
    'undo',
    'redo',
    'let-go',
  ])
})

test('a selection is in nobody’s way: whoever goes on leaves it, and nothing is done with another annotation but adding it', () => {
  const left: WorkspaceCommand[] = during('selected').filter((command) => !ACTS[command].leaves)
  expect(left).toEqual(['caret', 'annotate', 'find', 'add-words', 'undo', 'redo', 'let-go'])
  expect(during('free')).toHaveLength(WORKSPACE_KEYS.length)
})
