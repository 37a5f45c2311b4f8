import { expect, test } from 'vitest'
import { addressDay } from './address-date'
import { captionSign } from './caption-sign'
import { figuresWithoutSource } from './figures'
import { gluedBreaks } from './glued-paragraphs'
import { hiddenMarks } from './hidden-marks'
import { exceedsLimits } from './html-limits'
import { inferLanguage } from './language'
import { lightHtml } from './light-html'
import { chromeSign, endsSentence, isTitleCase, teaserSign } from './line-signs'
import { missingWords } from './missing-words'
import type { Block } from './model'
import { nearRepeats } from './near-repeats'
import {
  isAppeal,
  isCredit,
  isEdgeLine,
  isImprint,
  isLabel,
  opensComments,
  opensRelated,
} from './page-labels'
import { personNames } from './person-name'
import { bareLetters, folded, plain } from './plain-words'
import { quoteMarks } from './quote-state'
import { setAsides } from './set-aside'
import { sourceErrors } from './source-errors'
import { splitQuotations } from './split-quotations'
import { fieldDay, isoDay, writtenDay } from './stated-date'
import { endsWithCredit, isCode } from './stray-lines'
import { textBlocks } from './text-blocks'
import { textMetadata } from './text-metadata'
import { tolerantJson } from './tolerant-json'

const LENGTH = 50_000
const PIECES = [
  'a',
  'A',
  ' ',
  '.',
  '"',
  '“',
  '‘',
  '’',
  '1',
  '$1',
  '-',
  ',',
  '(',
  '<',
  '<a ',
  '<a b=',
  '<a b="',
  '<p a b ',
  '<!--',
  '<script>',
  '="',
  'to ',
  'to .',
  '.«\u00a0',
  '. »',
  '. Photo: ',
  'A.',
  'a.A',
  ' ’s',
  'By ',
  'told ',
  'President ',
  '(image: ',
  '. ',
  '."',
  'the the ',
  '1 million ',
  'x has asked ',
  '😀',
]
const blocks = (text: string): Block[] => [
  { text, kind: 'paragraph', disposition: 'shown' },
  { text: 'Read More', kind: 'paragraph', disposition: 'shown' },
  { text, kind: 'paragraph', disposition: 'shown' },
]
const READERS: Record<string, (text: string) => unknown> = {
  exceedsLimits,
  isAppeal,
  isCredit,
  isEdgeLine,
  isImprint,
  opensComments,
  lightHtml,
  isCode,
  endsWithCredit,
  isLabel,
  opensRelated,
  figuresWithoutSource,
  gluedBreaks,
  inferLanguage,
  captionSign,
  chromeSign,
  endsSentence,
  isTitleCase,
  teaserSign,
  missingWords,
  personNames,
  quoteMarks,
  hiddenMarks,
  sourceErrors,
  isoDay,
  addressDay,
  bareLetters,
  fieldDay: (text) => fieldDay(text, 'en'),
  folded,
  plain,
  tolerantJson,
  writtenDay,
  textBlocks: (text) => textBlocks([text]),
  textMetadata: (text) => textMetadata(blocks(text).slice(0, 1)),
  nearRepeats: (text) => nearRepeats([text, text, text], [0, 1, 2]),
  setAsides: (text) => setAsides(blocks(text), null),
  splitQuotations: (text) => splitQuotations(blocks(text), new Set([1])),
}

test.each(Object.entries(READERS))('%s takes linear time on 50,000 hostile characters', (_name, reader) => {
  const slow = PIECES.filter((piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
    return quickestOf(5, () => reader(text)) >= BUDGET_MS
  })
  expect(slow).toEqual([])
})

/** A quadratic expression takes seconds here. */
const BUDGET_MS = 50
/** Processor time, so that a busy machine does not count, of the fastest of some tries. */
function quickestOf(tries: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < tries && best >= BUDGET_MS; attempt += 1) {
    const started = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
