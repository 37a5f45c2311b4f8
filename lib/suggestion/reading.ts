import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { sentenceSpans } from '@/lib/annotation/sentences'
import { tokensOf } from '@/lib/meaning/tokens'
import type { Span } from '@/lib/text/span'
import { stemOf } from './stem'

/** A word, or one part of a word with hyphens. Its span is that of the whole word. */
export type Word = Span & {
  /** As it stands, after the cosmetic list, without a possessive ending and without the dots of "U.S.". */
  readonly form: string
  readonly lower: string
  readonly stem: string
}
/** A sentence of a text as it is read by the rules. UTF-16 code units. */
export type ReadSentence = Span & { readonly text: string; readonly words: readonly Word[] }

const HAS_WORD = /[\p{L}\p{N}]/u
const DOTTED = /^(?:\p{L}\.){2,}$/u
const POSSESSIVE = /'s$|'$/

/** Every sentence of the blocks that are shown, in order; gaps have none. */
export function readSentences(text: string, blocks: readonly PassageBlock[]): ReadSentence[] {
  return sentenceSpans(text, blocks).map((span) => {
    const words = text.slice(span.start, span.end)
    return { ...span, text: words, words: wordsOf(words, span.start) }
  })
}

/** The words of some text, in order; offsets begin at `from`. */
export function wordsOf(text: string, from = 0): Word[] {
  return tokensOf(text)
    .filter(({ form }) => HAS_WORD.test(form))
    .flatMap(({ form, start, end }) =>
      plain(form)
        .split('-')
        .filter(Boolean)
        .map((part) => wordOf(part, from + start, from + end)),
    )
}

const plain = (form: string) => (DOTTED.test(form) ? form.replaceAll('.', '') : form.replace(POSSESSIVE, ''))

function wordOf(form: string, start: number, end: number): Word {
  const lower = form.toLowerCase()
  return { form, lower, stem: stemOf(lower), start, end }
}
