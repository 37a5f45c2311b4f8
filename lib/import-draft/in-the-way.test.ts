import { expect, test } from 'vitest'
import { inTheWay } from './in-the-way'
import type { DraftDecisions } from './model'

const block = (disposition: 'shown' | 'set_aside') => ({ text: 'Words.', kind: 'paragraph', disposition })
const draft = (changes: Partial<DraftDecisions> = {}, disposition: 'shown' | 'set_aside' = 'shown') =>
  ({
    reading: { blocks: [block(disposition)] },
    accepted: [],
    workingTitle: 'A title of ours',
    details: {},
    addresses: [],
    origin: null,
    articleId: null,
    ...changes,
  }) as unknown as DraftDecisions
const at = (decisions: DraftDecisions, mustSay = false) => inTheWay(decisions, mustSay).map((one) => one.at)

test('nothing stands in the way of a draft that is complete', () => {
  expect(at(draft())).toEqual([])
})

test('what it may be is said by a person where it must be', () => {
  expect(at(draft(), true)).toEqual(['what-it-may-be'])
  expect(at(draft({ said: true }), true)).toEqual([])
  expect(at(draft({ articleId: 'known' }), true)).toEqual([])
})

test('each fact that cannot be kept is named', () => {
  const date = { value: 'May', method: 'typed' as const, reason: '' }
  expect(at(draft({ workingTitle: ' ' }))).toEqual(['working-title'])
  expect(at(draft({ workingTitle: 'long '.repeat(80) }))).toEqual(['working-title'])
  expect(at(draft({ details: { title: { ...date, value: 'long '.repeat(80) } } }))).toEqual(['facts'])
  expect(at(draft({ details: { language: { ...date, value: 'English' } } }))).toEqual(['facts'])
  expect(at(draft({ details: { published_date: date } }))).toEqual(['facts'])
  expect(at(draft({ details: { byline: { ...date, method: 'inferred' } } }))).toEqual(['facts'])
  expect(at(draft({ addresses: [{ kind: 'canonical', url: 'paper.example' }] }))).toEqual(['addresses'])
  const twice = { kind: 'alias' as const, url: 'https://paper.example/a' }
  expect(at(draft({ addresses: [twice, twice] }))).toEqual(['addresses'])
  expect(at(draft({ origin: { kind: 'named_report', name: '' } }))).toEqual(['origin'])
})

test('of a known article only the text counts', () => {
  expect(at(draft({ articleId: 'known', workingTitle: '' }))).toEqual([])
  expect(at(draft({ articleId: 'known' }, 'set_aside'))).toEqual(['text'])
})
