import type { StanceCell } from '@/lib/coverage/stance-cell'
import { dayOf } from './wording'
import { blankWords as words } from './words/concessions'

/** Words, or articles by slug: a page prints their letters as links, plain text the letters alone. */
export type BlankPart = string | { readonly articles: readonly string[] }

/** What a blank is told from: the same in a cell, in a summary, in data and in plain text. */
export type BlankTold = {
  readonly blank: StanceCell['blank']
  readonly elsewhere: readonly unknown[]
}

/**
 * Why there is no stance, in the one wording of all pages and forms: which articles were read for one and when, in
 * which the party is heard on it elsewhere, and which nobody has read. `ofGroup` when the party is part of another,
 * whose stance is not its own.
 */
export function blankParts(
  { blank, elsewhere }: BlankTold,
  articles: number,
  ofGroup = false,
): readonly BlankPart[] {
  if (!blank) return []
  const { read, heard, noted, unread } = blank
  const speaks = heard.length + elsewhere.length > 0
  const further = [
    ...(heard.length > 0 ? [words.further, words.heardIn, { articles: heard }] : []),
    ...(noted.length > 0 ? [words.further, words.notedIn, { articles: noted }] : []),
  ]
  if (blank.kind === 'not_checked') return [speaks ? words.notCheckedHere : words.notChecked, ...further]
  const silent = speaks ? words.noneHere : ofGroup ? words.silentOfOwn : words.silent
  return [
    ...(read.length === articles
      ? [words.checkedAll(articles)]
      : [words.checked(read.length, articles), words.open, { articles: read }, words.close]),
    words.foundOn(silent, dayOf(blank.at)),
    ...further,
    ...(unread.length > 0 ? [words.further, { articles: unread }, words.unread] : []),
  ]
}

export type NamedBlank = { readonly name: string; readonly parts: readonly BlankPart[] }

/** Blanks that read the same, told once, in the order of the first of each. */
export function alike<T extends NamedBlank>(
  blanks: readonly T[],
): { readonly parts: readonly BlankPart[]; readonly all: readonly T[] }[] {
  const groups = new Map<string, T[]>()
  for (const one of blanks) {
    const key = JSON.stringify(one.parts)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((all) => ({ parts: all[0]!.parts, all }))
}

/** Whether letters stand in it, which ask for a key. */
export const isLettered = (parts: readonly BlankPart[]) => parts.some((part) => typeof part !== 'string')
