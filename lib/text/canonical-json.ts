/** The name to store beside a hash of `canonicalJson`, so that a later format can be told apart. */
export const CANONICAL_JSON_FORMAT = 'rfc8785'

/**
 * Serialises a value so that equal values always give equal bytes: the JSON Canonicalization Scheme of
 * RFC 8785. Members are sorted by the UTF-16 code units of their names, there is no white space, and
 * numbers and strings are written as ECMAScript writes them.
 *
 * Takes strings, finite numbers, booleans, null, arrays and plain objects. Everything else (undefined, also
 * as a member or in an array, NaN, dates, class instances, lone surrogates) is a TypeError that names the
 * place: a hash must not leave anything out in silence.
 */
export function canonicalJson(value: unknown): string {
  return serialise(value, '$')
}

function serialise(value: unknown, place: string): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return serialiseString(value, place)
  if (typeof value === 'number') return serialiseNumber(value, place)
  if (Array.isArray(value)) return serialiseArray(value, place)
  if (isPlainObject(value)) return serialiseObject(value, place)
  throw new TypeError(`${place} cannot be written as canonical JSON (${typeof value})`)
}

function serialiseString(value: string, place: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${place} holds a lone surrogate`)
  return JSON.stringify(value)
}

function serialiseNumber(value: number, place: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${place} is not a finite number`)
  return JSON.stringify(value)
}

function serialiseArray(values: readonly unknown[], place: string): string {
  // Array.from visits holes too, so that they are refused like any other undefined.
  return `[${Array.from(values, (value, index) => serialise(value, `${place}[${index}]`)).join(',')}]`
}

function serialiseObject(value: Readonly<Record<string, unknown>>, place: string): string {
  const members = Object.keys(value)
    .sort()
    .map((name) => `${serialiseString(name, place)}:${serialise(value[name], `${place}.${name}`)}`)
  return `{${members.join(',')}}`
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
