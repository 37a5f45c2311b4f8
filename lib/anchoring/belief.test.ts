import { describe, expect, test } from 'vitest'
import { isBelieved, isBeside, isChanged, isTold } from './belief'
import { describe as describePassage } from './describe'
import { indexedText } from './indexed-text'
import { nearPlaces } from './near-places'
import { sightsOf } from './sight'
import { wantedSpan } from './wanted'

/** What the words between the bars ask for, and the new text. */
function asked(before: string, after: string) {
  const [head, words] = before.split('|') as [string, string]
  const span = { start: head.length, end: head.length + words.length }
  const [selectors] = describePassage(before.replaceAll('|', ''), span)
  return { index: indexedText(after), wanted: wantedSpan(selectors!) }
}

function believes(before: string, after: string) {
  const { index, wanted } = asked(before, after)
  const sights = sightsOf(index, wanted)
  return isBelieved(index, sights[0]!, wanted, sights.length)
}

const OTHER = 'Quite another subject was on the front page. '
const LONG = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
/** More than any caption or teaser repeats. */
const VERY_LONG = Array.from({ length: 5 }, () => LONG).join(' ')

describe('words in other surroundings are those that were meant', () => {
  // biome-ignore format: a table
  test.each([
    ['where a whole sentence stands as one', 'First. |Korrin has asked for a limit again.| Next.', `${OTHER}Korrin has asked for a limit again. ${OTHER}`, true],
    ['where it ended without a mark, at the end of a paragraph', 'First.\n\n|Korrin has asked for a limit again|\n\nNext.', `${OTHER}\n\nKorrin has asked for a limit again\n\n${OTHER}`, true],
    ['not where it became part of a longer sentence', 'First. |Korrin has asked for a limit again|. Next.', `${OTHER}Nobody believes that Korrin has asked for a limit again, he said.`, false],
    ['not where more was put behind it', 'First. |Korrin has asked for a limit again|. Next.', `${OTHER}Korrin has asked for a limit again and again.`, false],
    ['not where it was part of one', 'First he said |Korrin has asked for a limit again|. Next.', `${OTHER}Korrin has asked for a limit again. ${OTHER}`, false],
    ['not where it is short: such sentences are said again', 'First. |Nobody was hurt.| Next.', `${OTHER}Nobody was hurt. ${OTHER}`, false],
    ['not where it stood twice', 'First. |Korrin has asked for a limit again.| Next. Korrin has asked for a limit again.', `${OTHER}Korrin has asked for a limit again. ${OTHER}`, false],
    ['not where it stands twice', 'First. |Korrin has asked for a limit again.| Next.', `Korrin has asked for a limit again. ${OTHER}Korrin has asked for a limit again.`, false],
    ['where they are very many, also inside a sentence', `First he said |${VERY_LONG}| and left.`, `${OTHER}Others say ${VERY_LONG} or stay.`, true],
    ['not where they are many and were put into a caption', `First he said |${LONG}| and left.`, `${OTHER}(Image: ${LONG}: Press)`, false],
    ['where the sentence goes on as it did on one side', 'The envoy said that Korrin |would sign the draft| of the mediator in spring.', 'The envoy denied that they |would sign the draft| of the mediator in spring.'.replaceAll('|', ''), true],
    ['where both sides were reworded a little', 'On Monday the calm envoy told us |would sign the draft| if the mediator came.', 'On Monday the calm envoy said it |would sign the draft| when the mediator came.'.replaceAll('|', ''), true],
    ['not where one side was', 'On Monday the calm envoy told us |would sign the draft| if the mediator came.', 'On Monday the calm envoy said it would sign the draft and go home.', false],
    ['not where what stood before now stands behind', 'Of tanks at the river Korrin |has 310 tanks| and Ostra at the coast none.', 'Of tanks at the river Ostra has 310 tanks and Korrin at the coast none.', false],
    ['not where the sentence breaks off before them', 'The envoy has said that |it would sign the draft| of the mediator in spring.', `${OTHER}It snowed. it would sign the draft of the mediator in spring.`, false],
    ['not where the sentence breaks off behind them', 'The envoy has said that |it would sign the draft| of the mediator in spring.', 'The envoy has said that it would sign the draft. Nobody believed it at first.', false],
  ])('%s', (_, before, after, expected) => {
    expect(believes(before, after)).toBe(expected)
  })
})

describe('words are beside what they stood beside', () => {
  // biome-ignore format: a table
  test.each([
    ['before', 'the calm envoy said |no| to them', 'the calm envoy said no and left', true],
    ['behind', 'the calm envoy said |no| to the mediators', 'an angry envoy says no to the mediators', true],
    ['for a few letters alone: no', 'the calm envoy said |no| to them', 'who said no and left', false],
    ['of neither side', 'the calm envoy said |no| to them', 'quite another no', false],
    ['as another copy was, too: no', 'the calm envoy said |no| to them. An old calm envoy said no', 'that calm envoy said no and left', false],
  ])('%s', (_, before, after, expected) => {
    const { index, wanted } = asked(before, after)
    expect(isBeside(sightsOf(index, wanted)[0]!, wanted)).toBe(expected)
  })
})

test.each([
  ['with something beside them', 'The |plan| fails. A plan', 'The plan fails', true],
  ['alone, if they stood once', '|plan|', 'plan', true],
])('words in their context are told %s', (_, before, after, expected) => {
  const { index, wanted } = asked(before, after)
  expect(isTold(sightsOf(index, wanted)[0]!, wanted)).toBe(expected)
})

test('words without any context may be anybody’s, if they stood more than once', () => {
  const quote = { type: 'TextQuoteSelector' as const, exact: 'plan', prefix: '', suffix: '' }
  const wanted = wantedSpan({ quote, occurrences: 2 })
  expect(isTold(sightsOf(indexedText('plan'), wanted)[0]!, wanted)).toBe(false)
})

describe('other words are what a passage became', () => {
  const FIRST = 'Envoys of both sides met for the third time in Brenn on Tuesday.'
  const LAST = 'A fourth meeting is planned for the middle of next month.'

  // biome-ignore format: a table
  test.each([
    ['where both sides stand and much of it', `${FIRST} |The army would have 600,000 men.| ${LAST}`, `${FIRST} The army would have 800,000 men. ${LAST}`, true],
    ['where both sides stand, though a short one has other words', `The price of |a house| rose again in the town of Lys.`, 'The price of one flat rose again in the town of Lys.', true],
    ['where one side stands and most of it', `${FIRST} |The army would have 600,000 men.| ${LAST}`, `${FIRST} The army would have 800,000 men. It snowed.`, true],
    ['not where one side stands and half of it', `${FIRST} |The army would have 600,000 men.| ${LAST}`, `${FIRST} The army needs guns now. It snowed.`, false],
    ['not where neither side stands', `${FIRST} |The army would have 600,000 men.| ${LAST}`, `It rained. The army would have 800,000 men. It snowed.`, false],
    ['not where it is the sentence that stood beside it', `${FIRST} |Korrin would have 600,000 men in peace.| Ostra would have 850,000 men in peace. ${LAST}`, `${FIRST} Ostra would have 850,000 men in peace. ${LAST}`, false],
  ])('%s', (_, before, after, expected) => {
    const { index, wanted } = asked(before, after)
    expect(nearPlaces(index, wanted).slice(0, 1).some((place) => isChanged(index, place, wanted))).toBe(expected)
  })
})
