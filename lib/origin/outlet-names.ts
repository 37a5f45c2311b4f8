import type { Span } from '@/lib/anchoring/model'

/** Where an outlet is named in some words, in UTF-16 code units of them, without its article. */
export type OutletFound = Span & { readonly outlet: string }

const LETTER = '[\\p{L}\\p{N}\\p{M}]'

/** Finds outlets by their names, longest first; “The Gazette” is found as “Gazette” is, in this letter case alone. */
export function outletFinder(outlets: readonly string[]): (words: string) => OutletFound[] {
  const names = [...new Set(outlets.map(plainOutlet))].filter((name) => name.length > 1)
  if (names.length === 0) return () => []
  const sorted = names.sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<!${LETTER})(?:${sorted.map(escaped).join('|')})(?!${LETTER})`, 'gu')
  return (words) =>
    Array.from(words.matchAll(pattern), ({ 0: outlet, index }) => ({
      outlet,
      start: index,
      end: index + outlet.length,
    }))
}

/** The name of an outlet as it is compared. */
export const plainOutlet = (name: string) => name.trim().replace(/^The /u, '')

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
