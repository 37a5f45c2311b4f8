import type { Word } from './reading'
import { wordsOf } from './reading'

/** A name ready to be looked for: its words in order. */
export type Name = { readonly shown: string; readonly words: readonly NameWord[] }
type NameWord = {
  readonly form: string
  readonly lower: string
  readonly stem: string
  readonly anyEnding: boolean
}
/** Where a name stands among the words of a sentence: `[first, last]`. */
export type NamePlace = { readonly name: Name; readonly first: number; readonly last: number }

const CAPITAL = /\p{Lu}/u
/** So short a name in capitals may be another word without them: "US", "us". */
const TELLING_LENGTH = 4

/** A name as a person wrote it, made ready; null where it has no words. A word that ends in `*` stands for any ending. */
export function nameOf(written: string): Name | null {
  const words = written
    .split(/\s+/)
    .flatMap((one) =>
      wordsOf(one.replace(/\*$/, '')).map((word) => ({ ...word, anyEnding: one.endsWith('*') })),
    )
  return words.length === 0 ? null : { shown: written.trim(), words }
}

/** Every place in a sentence where one of the names stands, whole words only; of two that overlap the longer one. */
export function namesIn(words: readonly Word[], names: readonly Name[]): NamePlace[] {
  const found = words.flatMap((_, first) =>
    names
      .filter((name) => standsAt(words, first, name))
      .map((name) => ({ name, first, last: first + name.words.length - 1 })),
  )
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          covers(other, one) &&
          !(covers(one, other) && found.indexOf(one) < found.indexOf(other)),
      ),
  )
}

const covers = (one: NamePlace, other: NamePlace) => one.first <= other.first && one.last >= other.last

const standsAt = (words: readonly Word[], first: number, name: Name) =>
  name.words.every((wanted, at) => {
    const word = words[first + at]
    return word !== undefined && isWord(wanted, word)
  })

/** Capitals tell a name from a word where both are written alike; a word without them may be inflected. */
function isWord(wanted: NameWord, word: Word): boolean {
  if (wanted.anyEnding) return word.lower.startsWith(wanted.lower)
  if (!CAPITAL.test(wanted.form)) return word.stem === wanted.stem
  if (word.form === wanted.form) return true
  return word.lower === wanted.lower && wanted.form.length >= TELLING_LENGTH && CAPITAL.test(word.form)
}
