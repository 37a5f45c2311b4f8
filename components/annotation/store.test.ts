import { expect, test, vi } from 'vitest'
import type { AnnotationView } from '@/lib/annotation/model'
import { workspaceStore } from './store'

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
  expect(store.getState().status?.words).toBe('There is nothing to undo.')
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
