/** A sign beside a word, and where the word begins or ends with it. UTF-16 code units. */
type Signed = { readonly sign: string; readonly at: number }

/** Currencies, per cent and thousand, paragraph, degree and number: they change what a figure says. */
const SIGN = '[\\p{Sc}%‰§°№]'
/** At most one space between them, and then the sign is not that of another word on its other side. */
const BEFORE = new RegExp(`(${SIGN})$|(?<![\\p{L}\\p{N}])(${SIGN})\\s$`, 'u')
const AFTER = new RegExp(`^(${SIGN})|^\\s(${SIGN})(?![\\p{L}\\p{N}])`, 'u')

/** The sign that belongs to the word that begins at `start`, if there is one before it. */
export function signBefore(text: string, start: number): Signed | null {
  const found = BEFORE.exec(text.slice(Math.max(0, start - 3), start))
  const sign = found?.[1] ?? found?.[2]
  return found && sign ? { sign, at: start - found[0].length } : null
}

/** The sign that belongs to the word that ends at `end`, if there is one after it. */
export function signAfter(text: string, end: number): Signed | null {
  const found = AFTER.exec(text.slice(end, end + 3))
  const sign = found?.[1] ?? found?.[2]
  return found && sign ? { sign, at: end + found[0].length } : null
}

/** From where to where a word goes together with this sign; null where it does not stand beside it. */
export function withSign(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  sign: string,
): { start: number; end: number } | null {
  const before = signBefore(text, start)
  if (before?.sign === sign) return { start: before.at, end }
  const after = signAfter(text, end)
  return after?.sign === sign ? { start, end: after.at } : null
}
