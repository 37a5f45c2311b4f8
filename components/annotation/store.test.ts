import { expect, test, vi } from 'vitest'
import type { AnnotationView } from '@/lib/annotation/model'
import { type RefusedPassage, type Step, type Turned, workspaceStore } from './store'

const view = (id: string, start: number, more: Partial<AnnotationView> = {}) =>
  ({
    id,
    spans: [{ start, end: start + 5, exact: 'words' }],
    createdAt: '2026-11-22T10:00:00Z',
    rowVersion: 1,
    ...more,
  }) as AnnotationView
const idsOf = (store: ReturnType<typeof workspaceStore>) => store.getState().annotations.map(({ id }) => id)

test('what is put stands in text order, and replaces what had its id', () => {
  const store = workspaceStore([view('b', 20)])
  store.getState().put([view('c', 30), view('a', 10)])
  expect(idsOf(store)).toEqual(['a', 'b', 'c'])
  store.getState().put([view('a', 40, { rowVersion: 2 })])
  expect(idsOf(store)).toEqual(['b', 'c', 'a'])
  expect(store.getState().annotations.at(-1)?.rowVersion).toBe(2)
})

test('what is dropped is neither active, hovered nor in a form any more', () => {
  const store = workspaceStore([view('a', 10), view('b', 20)])
  store.getState().choose('a')
  store.getState().hover('a')
  store.getState().open({ mode: 'edit', id: 'a' })
  store.getState().drop(['a'])
  expect(store.getState()).toMatchObject({ activeId: null, hoveredId: null, form: null })
  expect(idsOf(store)).toEqual(['b'])
})

test('the box for a new annotation takes the place of a history, and a form that of words only selected', () => {
  const store = workspaceStore([view('a', 10)])
  const { open, tellAdder, choose } = store.getState()
  const selected = { type: 'selected', spans: [{ start: 40, end: 45 }] } as const
  choose('a')
  open({ mode: 'history', id: 'a' })
  tellAdder({ type: 'let-go' })
  expect(store.getState().form?.mode).toBe('history')
  tellAdder(selected)
  expect(store.getState()).toMatchObject({ form: null, adder: { spans: selected.spans }, activeId: 'a' })
  open({ mode: 'history', id: 'a' })
  expect(store.getState()).toMatchObject({ form: { mode: 'history' }, adder: null })
})

test('the box that opens again for what was refused leaves a form on a card open', () => {
  const store = workspaceStore([view('a', 10)])
  store.getState().open({ mode: 'edit', id: 'a' })
  store.getState().refuse({ spans: [{ start: 40, end: 45 }], fields: {} } as unknown as RefusedPassage)
  expect(store.getState()).toMatchObject({ form: { mode: 'edit', id: 'a' }, adder: { touched: true } })
})

test('undo takes back the last thing first, says so, and ends with nothing', async () => {
  const store = workspaceStore([])
  const first = vi.fn(async () => 'The first is back.')
  store.getState().say('First.', first)
  store.getState().say('Second.', async () => 'The second is back.')
  store.getState().say('Only said.')
  await store.getState().undoLast()
  expect(store.getState().status?.words).toBe('The second is back.')
  expect(first).not.toHaveBeenCalled()
  await store.getState().undoLast()
  expect(store.getState().status?.words).toBe('The first is back.')
  await store.getState().undoLast()
  expect(store.getState().status?.words).toMatch(/^There is nothing to undo\./)
})

test('an undo that could not be done has said so itself', async () => {
  const store = workspaceStore([])
  store.getState().say('Done.', async () => {
    store.getState().warn('It was refused.')
    return null
  })
  await store.getState().undoLast()
  expect(store.getState().status).toEqual({ words: 'It was refused.', tone: 'problem' })
})

const turned = (words: string) => vi.fn(async (): Promise<Turned> => ({ ok: true, words }))
const step = (): Step => ({ undo: turned('Back.'), redo: turned('Again.') })

test('what was taken back is done again, until something else is done', async () => {
  const store = workspaceStore([])
  const { say, undoLast, redoLast } = store.getState()
  say('First.', step())
  say('Second.', step())
  await undoLast()
  await undoLast()
  await redoLast()
  expect(store.getState()).toMatchObject({ status: { words: 'Again.' } })
  expect([store.getState().undos.length, store.getState().redos.length]).toEqual([1, 1])
  say('Third.', step())
  await redoLast()
  expect(store.getState().status?.words).toBe('There is nothing to do again.')
})

test('what is refused is kept; refused for good it is left as it stands when it is asked once more', async () => {
  const store = workspaceStore([])
  const { say, undoLast } = store.getState()
  const answers: Turned[] = [
    { ok: false, words: 'The server could not be reached.', hopeless: false },
    { ok: false, words: 'It was changed since.', hopeless: true },
  ]
  const undo = vi.fn(async (): Promise<Turned> => answers.shift() ?? { ok: true, words: 'Never.' })
  say('First.', step())
  say('Second.', { undo, redo: null })
  await undoLast()
  expect(store.getState()).toMatchObject({ undos: [{}, {}], refused: null })
  await undoLast()
  expect(store.getState().status?.words).toBe(
    'It was changed since. Undo once more to leave it as it stands.',
  )
  await undoLast()
  expect(undo).toHaveBeenCalledTimes(2)
  expect(store.getState().undos).toHaveLength(1)
  await undoLast()
  expect(store.getState().status?.words).toBe('Back.')
})

test('while a step is under way a second press does nothing', async () => {
  const store = workspaceStore([])
  const undo = turned('Back.')
  store.getState().say('First.', step())
  store.getState().say('Second.', { undo, redo: null })
  await Promise.all([store.getState().undoLast(), store.getState().undoLast()])
  expect(store.getState().undos).toHaveLength(1)
})
