import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownWords } from './own-words'
import { sharedPhrasing } from './shared-phrasing'

const compare = (here: string, there: string, run = 3) => sharedPhrasing(ownWords(here), ownWords(there), run)

test('the share is that of the words in shared runs, each way', () => {
  const { share, otherShare, sharedWords, longestRun } = compare('a b c d e f', 'x a b c y z w v')
  expect({ share, otherShare, sharedWords, longestRun }).toEqual({
    share: 0.5,
    otherShare: 0.375,
    sharedWords: 3,
    longestRun: 3,
  })
})

test('which words are shared, in both texts', () => {
  const [here, there] = ['One two three four. Other words here.', 'And so: one two three, four! No.']
  const { runs } = compare(here, there)
  expect(
    runs.map((run) => [
      here.slice(run.here.start, run.here.end),
      there.slice(run.there.start, run.there.end),
    ]),
  ).toEqual([['One two three four', 'one two three, four']])
})

test('a run ends where a paragraph or a quotation does', () => {
  expect(compare('a b\n\nc d', 'a b c d').sharedWords).toBe(0)
  expect(compare('a b “one two three four five” c d', 'a b c d').sharedWords).toBe(0)
})

test('what both quote is not shared', () => {
  const speech = '“we shall meet here again tomorrow”'
  expect(compare(`He said: ${speech}`, `They heard ${speech} from him`).sharedWords).toBe(0)
})

test('neither text has words of its own', () => {
  expect(compare('', '“all of it is quoted here”')).toMatchObject({ share: 0, otherShare: 0, longestRun: 0 })
})

test('a phrase that returns again and again takes no longer than its length allows', () => {
  const text = 'tick tock '.repeat(5_000)
  expect(compare(text, text, 6).share).toBe(1)
})

test('turned round, the shares change places', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '“', '”', '\n\n'), { maxLength: 40 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [here, there] = [one.join(' '), other.join(' ')]
      const forth = compare(here, there)
      const back = compare(there, here)
      expect([forth.share, forth.otherShare, forth.longestRun]).toEqual([
        back.otherShare,
        back.share,
        back.longestRun,
      ])
    }),
  )
})

test('a text shares all of its own words with itself', () => {
  expect(compare('One report, told once and for all.', 'One report, told once and for all.')).toMatchObject({
    share: 1,
    otherShare: 1,
    longestRun: 7,
  })
})
