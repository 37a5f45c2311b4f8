import type { Span } from '@/lib/anchoring/model'

/** Where an outlet is named in some words, in UTF-16 code units of them, without its article. */
export type OutletFound = Span & { readonly outlet: string }

/** Outlets and agencies that others quote more often than they are imported themselves. */
export const QUOTED_OUTLETS: readonly string[] = [
  'ABC News',
  'Anadolu',
  'ANSA',
  'Bild',
  'Corriere della Sera',
  'Deutsche Welle',
  'Die Welt',
  'Economist',
  'El País',
  'European Pravda',
  'Haaretz',
  'Interfax',
  'Interfax-Ukraine',
  'Kyodo',
  'Le Figaro',
  'Meduza',
  'Moscow Times',
  'RBC-Ukraine',
  'RIA Novosti',
  'Süddeutsche Zeitung',
  'TASS',
  'Telegraph',
  'Ukrinform',
  'Xinhua',
  'dpa',
]

/** Short names in use for an outlet, which is then named whole. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  AFP: 'Agence France-Presse',
  AP: 'Associated Press',
  'BBC News': 'BBC',
  'Bloomberg News': 'Bloomberg',
  CBS: 'CBS News',
  FT: 'Financial Times',
  NBC: 'NBC News',
  NYT: 'New York Times',
  Spiegel: 'Der Spiegel',
  WSJ: 'Wall Street Journal',
}

const LETTER = '[\\p{L}\\p{N}\\p{M}]'

/**
 * Finds outlets by their names, longest first; “The Gazette” is found as “Gazette” is, in this letter case alone, and
 * one by its short name where it is among those sought.
 */
export function outletFinder(outlets: readonly string[]): (words: string) => OutletFound[] {
  const names = [...new Set(outlets.map(plainOutlet))].filter((name) => name.length > 1)
  if (names.length === 0) return () => []
  const sought = new Set(names)
  for (const [short, whole] of Object.entries(SHORT_NAMES)) if (sought.has(whole)) names.push(short)
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<!${LETTER})(?:${sorted.map(escaped).join('|')})(?!${LETTER})`, 'gu')
  return (words) =>
    Array.from(words.matchAll(pattern), ({ 0: name, index }) => ({
      outlet: sought.has(SHORT_NAMES[name] ?? '') ? (SHORT_NAMES[name] as string) : name,
      start: index,
      end: index + name.length,
    }))
}

/** The name of an outlet as it is compared. */
export const plainOutlet = (name: string) => name.trim().replace(/^The /u, '')

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
