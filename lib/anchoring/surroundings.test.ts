import { describe, expect, test } from 'vitest'
import { indexedText } from './indexed-text'
import {
  agreementAfter,
  agreementBefore,
  commonAfter,
  commonBefore,
  haveCrossed,
  tokenFrom,
} from './surroundings'

/** Where the bar stands in a text, and the text without it. */
function cut(marked: string) {
  return { at: marked.indexOf('|'), text: marked.replace('|', '') }
}

describe('what agrees beside a place without a break', () => {
  // biome-ignore format: a table
  test.each([
    ['nothing', 'the old plan |', 'the new law ', 0],
    ['letters from the place outwards', 'the old plan |', 'a bold plan ', 7],
    ['all, but for white space', 'theold  plan|', 'the old plan ', 10],
    ['no more than is described', 'the old plan|', 'plan', 4],
    ['no more than the text has', 'plan|', 'the old plan', 4],
    ['nothing before the text', '|plan', 'plan', 0],
    ['nothing that is not described', 'plan|', '', 0],
  ])('before: %s', (_, marked, described, common) => {
    const { text, at } = cut(marked)
    expect(commonBefore(text, at, described)).toBe(common)
  })

  // biome-ignore format: a table
  test.each([
    ['nothing', '| the old plan', ' a new plan', 0],
    ['letters from the place outwards', '| the old plan', 'the only plan', 4],
    ['all, but for white space', '|  theold plan', ' the old plan', 10],
    ['no more than is described', '|the old plan', 'the', 3],
    ['no more than the text has', '|the', 'the old', 3],
    ['nothing behind the text', 'plan|', 'plan', 0],
    ['nothing that is not described', '|plan', '', 0],
  ])('behind: %s', (_, marked, described, common) => {
    const { text, at } = cut(marked)
    expect(commonAfter(text, at, described)).toBe(common)
  })
})

describe('how far a side agrees', () => {
  const sideBefore = (marked: string, described: string) =>
    agreementBefore(indexedText(cut(marked).text), cut(marked).at, described)
  const sideAfter = (marked: string, described: string) =>
    agreementAfter(indexedText(cut(marked).text), cut(marked).at, described)

  test('says nothing where nothing was described', () => {
    expect(sideBefore('the plan |', '')).toBeNull()
    expect(sideBefore('the plan |', ' ')).toBeNull()
    expect(sideAfter('| the plan', '')).toBeNull()
  })

  test('is whole where all agrees, white space aside', () => {
    expect(sideBefore('Then the envoy said |no', 'the envoysaid')).toEqual({
      near: 12,
      whole: true,
      share: 1,
    })
    expect(sideAfter('no|to the envoys', ' to the')).toEqual({ near: 5, whole: true, share: 1 })
  })

  test('is the share of the words that stand in order, each as heavy as it is long', () => {
    expect(sideBefore('the calm envoy said |no', 'the angry envoy said ')).toMatchObject({
      near: 9,
      whole: false,
      share: 12 / 17,
    })
    expect(sideAfter('no| said the calm envoy', ' said the angry envoy')).toMatchObject({
      near: 7,
      whole: false,
      share: 12 / 17,
    })
    expect(sideAfter('no| envoy the said', ' said the envoy')).toMatchObject({ near: 0, share: 5 / 12 })
  })

  test('does not mind capitals', () => {
    expect(sideBefore('THE ENVOY SAID |no', 'the envoy said ')).toMatchObject({
      near: 0,
      whole: false,
      share: 1,
    })
  })

  test('is nothing where no word agrees', () => {
    expect(sideBefore('quite other words |no', 'the envoy said ')).toEqual({
      near: 0,
      whole: false,
      share: 0,
    })
    expect(sideAfter('no| quite other words', ' the envoy said')).toEqual({ near: 0, whole: false, share: 0 })
    expect(sideAfter('no|', ' the envoy said')).toEqual({ near: 0, whole: false, share: 0 })
    expect(sideBefore('|no', 'the envoy said ')).toEqual({ near: 0, whole: false, share: 0 })
  })

  test('is not found far from the place', () => {
    const far = 'and so on '.repeat(9)
    expect(sideBefore(`the envoy said ${far}|no`, 'the envoy said ')).toMatchObject({ share: 0 })
    expect(sideAfter(`no| ${far} the envoy said`, ' the envoy said')).toMatchObject({ share: 0 })
  })

  test('is that of half a word, where only letters agree', () => {
    expect(sideBefore('unsaid |no', 'said ')).toMatchObject({ near: 4, whole: true })
    expect(sideBefore('Xsaid |no', 'he said ')).toMatchObject({ near: 4, whole: false, share: 4 / 6 })
  })

  test('is that of the nearest words where the described side is long', () => {
    const long = 'one two three four five six seven eight nine ten '.repeat(5)
    expect(
      sideBefore(`${long}said the calm envoy |no`, `${'other '.repeat(20)}${long}said the angry envoy `)
        ?.share,
    ).toBeGreaterThan(0.9)
    expect(
      sideAfter(`no| said the calm envoy ${long}`, ` said the angry envoy ${long}${'other '.repeat(20)}`)
        ?.share,
    ).toBeGreaterThan(0.9)
  })
})

test.each([
  ['the first', '|one two', 0],
  ['one that begins right there', 'one |two', 1],
  ['the next, inside one', 'o|ne two', 1],
  ['the next, in white space', 'one| two', 1],
  ['none behind the last', 'one tw|o', 2],
])('the token from a place on is %s', (_, marked, token) => {
  const { text, at } = cut(marked)
  expect(tokenFrom(indexedText(text), at)).toBe(token)
})

describe('a word that changed sides', () => {
  // biome-ignore format: a table
  test.each([
    ['stood right behind and stands right before', 'In Ostra |tanks| stood', 'In Korrin ', ' in Ostra', true],
    ['stood right before and stands right behind', 'The |tanks| Korrin had', 'In Korrin ', ' stood', true],
    ['is written with a capital now', 'OSTRA |tanks| stood', 'In Korrin ', ' Ostra had', true],
    ['stood on both sides', 'In Ostra |tanks| stood', 'Ostra had ', ' near Ostra', false],
    ['stands farther away', 'Ostra it was whose |tanks| stood', 'In Korrin ', ' in Ostra', false],
    ['stood farther away', 'In Ostra |tanks| stood', 'In Korrin ', ' stood there for a year in Ostra', false],
    ['stands right before in a longer text', 'In Ostra |tanks| stood at the river when the sun went down behind the hills of Moss', 'In Korrin ', ' in Ostra', true],
    ['stands farther behind', 'In Korrin |tanks| stood quite near Ostra', 'In Ostra ', ' stood', false],
    ['stood farther before', 'In Korrin |tanks| Ostra had', 'Ostra once owned many ', ' stood', false],
    ['is a mark', 'At last, |tanks| stood', 'Korrin had ', ', it had', false],
    ['is none', 'In Korrin |tanks| stood', 'In Korrin ', ' stood', false],
    ['is none, with nothing beside', '|tanks|', 'In Korrin ', ' stood', false],
  ])('%s', (_, marked, before, after, hasCrossed) => {
    const [head, words, tail] = marked.split('|') as [string, string, string]
    const place = { start: head.length, end: head.length + words.length }
    expect(haveCrossed(indexedText(head + words + tail), place, before, after)).toBe(hasCrossed)
  })
}) // biome-ignore format: short
