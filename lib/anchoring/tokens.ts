/** The tokens of a text, as offsets in UTF-16 code units: the token `i` is `[starts[i], ends[i])`. */
export type Tokens = { readonly starts: readonly number[]; readonly ends: readonly number[] }

const BLANK = 0
const LETTER = 1
const DIGIT = 2
/** A letter of a script that puts no space between words: each is a token. */
const ALONE = 3
const MARK = 4

const UNKNOWN = 255
const classes = new Uint8Array(0x10000).fill(UNKNOWN)
const APOSTROPHE = 0x27
const COMMA = 0x2c
const STOP = 0x2e

/**
 * Cuts a folded text into words ("can't" is one), figures ("600,000" is one), letters of scripts without spaces, and
 * single other marks. White space is left out.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    const end = kind === LETTER || kind === DIGIT ? endOfRun(text, at, kind) : at + widthAt(text, at)
    if (kind !== BLANK) {
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { starts, ends }
}

/** Whether a letter, figure or combining mark stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const kind = at >= 0 && at < text.length ? classAt(text, at) : BLANK
  return kind === LETTER || kind === DIGIT || kind === ALONE
}

export const isDigitAt = (text: string, at: number) =>
  at >= 0 && at < text.length && classAt(text, at) === DIGIT

/** Whether the letter at `at` belongs to a script that puts no space between words. */
export const isAloneAt = (text: string, at: number) =>
  at >= 0 && at < text.length && classAt(text, at) === ALONE

function endOfRun(text: string, from: number, kind: number): number {
  let at = from
  while (at < text.length) {
    // Most letters have been met before, and are one code unit each.
    if (classes[text.charCodeAt(at)] === kind) at += 1
    else if (classAt(text, at) === kind) at += widthAt(text, at)
    else if (isJoint(text.charCodeAt(at), kind) && classAt(text, at + 1) === kind) at += 1
    else break
  }
  return at
}

/** What may stand inside a word or a figure: "can't", "600,000", "3.5". */
const isJoint = (code: number, kind: number) =>
  kind === LETTER ? code === APOSTROPHE : code === COMMA || code === STOP

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function classAt(text: string, at: number): number {
  const code = text.codePointAt(at)
  if (code === undefined) return BLANK
  if (code > 0xffff) return classify(String.fromCodePoint(code))
  const known = classes[code] as number
  if (known !== UNKNOWN) return known
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function classify(character: string): number {
  if (/\s/.test(character)) return BLANK
  if (/\p{N}/u.test(character)) return DIGIT
  if (/[\p{L}\p{M}]/u.test(character)) return WITHOUT_SPACES.test(character) ? ALONE : LETTER
  return MARK
}
