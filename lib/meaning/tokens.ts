import type { Span } from '@/lib/text/span'
import { endOf, fold, startOf } from './cosmetic'

/** A word, an amount or a mark, with its span (UTF-16 code units) in the text it was read from. */
export type Token = Span & {
  /** The compared form of the cosmetic list: equal in two texts where only the list's differences lie between. */
  readonly form: string
  /** In lower case and without a possessive ending, to be looked up. */
  readonly word: string
  /** Whether white space stands before it. */
  readonly apart: boolean
}

// An amount keeps its sign, currency, separators and what is glued to it: “-5”, “US$1,600,000”, “600 000”, “20-point”.
const SIGN = String.raw`(?:(?<![\p{L}\p{N}])[-+±])?`
const CURRENCY = String.raw`(?:\p{Lu}{0,3}\p{Sc})?`
const FIGURES = String.raw`(?:\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})|\p{N}+)`
const GLUED = String.raw`[\p{L}\p{N}\p{M}\p{Sc}%‰°]*(?:(?:['-]|[.,:/](?=\p{N}))[\p{L}\p{N}\p{M}\p{Sc}%‰°]+)*`
// A French elision is a word of its own (“l'Ukraine”, “n'a”); dots between single letters make an abbreviation (“U.S.”).
const ELISION = String.raw`(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})`
const WORD = String.raw`(?:(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+)(?:['-][\p{L}\p{N}\p{M}]+)*`
// Scripts without spaces are compared by letter, so that a change in one does not swallow the sentence.
const LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*`
const MARK = String.raw`\.+|-+|\S\p{M}*`
const TOKEN = new RegExp(
  `${SIGN}${CURRENCY}${FIGURES}${GLUED}|${LETTER}|(?<![\\p{L}'])${ELISION}|${WORD}|${MARK}`,
  'giu',
)

/** The tokens of a text in order. Everything but white space is in exactly one of them. */
export function tokensOf(text: string): Token[] {
  const folded = fold(text)
  const tokens: Token[] = []
  for (const { 0: form, index } of folded.folded.matchAll(TOKEN)) {
    const last = tokens.at(-1)
    const start = startOf(folded, index)
    const end = endOf(folded, index + form.length)
    // Two tokens may be made of one composed piece of the text. Then no border lies between them.
    if (last && start < last.end) tokens[tokens.length - 1] = joined(last, form, Math.max(last.end, end))
    else tokens.push({ form, word: wordIn(form), start, end, apart: folded.folded[index - 1] === ' ' })
  }
  return tokens
}

const POSSESSIVE = /'s$/
const wordIn = (form: string) => form.toLowerCase().replace(POSSESSIVE, '')

function joined(token: Token, rest: string, end: number): Token {
  const form = token.form + rest
  return { ...token, form, word: wordIn(form), end }
}
