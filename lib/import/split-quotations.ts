import type { Block } from './model'
import { endsOpen } from './quote-state'

export type SplitQuotation = {
  readonly blockIndex: number
  readonly start: number
  readonly end: number
  readonly reading: string
  readonly basis: string
}

const OPENS = /^[“"‘'„«»「『]/
const SPEECH = /[“"‘'„«»「『][^“”"]{3,}/
const ATTRIBUTION =
  /\b(?:said|says|told|added|wrote|asked|continued|explained|insisted|claimed|according to|reportedly said|posted|sagte|sagt|erklärte|schrieb|betonte|dit|déclaré|ajouté|expliqué|selon|dijo|dice|afirmó|añadió|explicó|powiedział|powiedziała|dodał|dodała|disse|ha detto)\b|сказал|заяв|додав|додала|добав|напис|と述べ|と語|說|说|قال|وأضاف/iu
const LONG_ENOUGH = 60

/**
 * Speech that goes on after captions or teasers: a block that is nothing but quotation, without a speaker,
 * behind lines that are to be set aside, and before them speech that has one. `asides` are the indexes of
 * blocks that are set aside or proposed for it.
 */
export function splitQuotations(blocks: readonly Block[], asides: ReadonlySet<number>): SplitQuotation[] {
  let before = -1
  return blocks.flatMap((block, blockIndex) => {
    if (asides.has(blockIndex)) return []
    const earlier = blocks[before]
    const isInterrupted = before < blockIndex - 1
    before = blockIndex
    if (!earlier || !isInterrupted) return []
    if (!isSpeechAlone(block.text) || !(endsOpen(earlier.text) || isAttributedSpeech(earlier.text))) return []
    return [{ blockIndex, start: 0, end: block.text.length, reading: READING, basis: BASIS }]
  })
}

const READING = 'It may go on with the speech before the interruption; the speaker is not named here'
const BASIS =
  'Only quoted words, directly after lines that are no part of the running text, with speech before them'

function isSpeechAlone(text: string): boolean {
  return (
    text.length >= LONG_ENOUGH &&
    OPENS.test(text) &&
    /[”"’'“»«」』][.,]?$/.test(text) &&
    !ATTRIBUTION.test(outsideQuotes(text))
  )
}

function isAttributedSpeech(text: string): boolean {
  return SPEECH.test(text) && ATTRIBUTION.test(text)
}

function outsideQuotes(text: string): string {
  return text.replace(
    /“[^”]{0,4000}”?|„[^“”]{0,4000}[“”]?|«[^»]{0,4000}»?|「[^」]{0,4000}」?|"[^"]{0,4000}"?|^‘[^”]{0,4000}’$/g,
    ' ',
  )
}
