/** A person or party by the names that may stand in a text. */
export type KnownName = { readonly id: string; readonly name: string; readonly aliases: readonly string[] }

/** Where a known name stands in some words, in UTF-16 code units of them, and whose it is. */
export type NameFound = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly words: string
}

const NAME_LETTER = '[\\p{L}\\p{N}\\p{M}]'
/** Shorter last words of names are too often words of their own. */
const LONG_ENOUGH = 4

/**
 * Finds known names in words, longest name first, each place once, in text order: by name, by alias and, where only
 * one of them has it, by the last word of a name. A name that could be two people's is nobody's.
 */
export function nameFinder(known: readonly KnownName[]): (words: string) => NameFound[] {
  const owners = new Map<string, Set<string>>()
  for (const { id, name, aliases } of known) {
    for (const one of new Set([name, lastWord(name), ...aliases])) {
      if (one) owners.set(one, (owners.get(one) ?? new Set()).add(id))
    }
  }
  const names = [...owners.keys()].sort((one, other) => other.length - one.length)
  if (names.length === 0) return () => []
  const pattern = new RegExp(
    `(?<!${NAME_LETTER}|${NAME_LETTER}[-‑])(?:${names.map(escaped).join('|')})(?!${NAME_LETTER}|[-‑]${NAME_LETTER})`,
    'gu',
  )
  return (words) =>
    Array.from(words.matchAll(pattern), ({ 0: found, index }) => {
      const [id, second] = owners.get(found) ?? []
      return id && !second ? [{ id, start: index, end: index + found.length, words: found }] : []
    }).flat()
}

function lastWord(name: string): string {
  const words = name.split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length > 1 && last.length >= LONG_ENOUGH ? last : ''
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
