import type { Case } from './case'
import { isMissed, type Judgement } from './judge'

export type Judged = { readonly case: Case; readonly judgement: Judgement }

/** One line of the table: a kind of edit, or all of them. */
export type Tally = {
  readonly kind: string
  readonly cases: number
  readonly wrong: number
  /** Of those whose words stand or changed. */
  readonly findable: number
  readonly found: number
  readonly first: number
  readonly overlap: number
  /** Of those that changed. */
  readonly changed: number
  readonly flagged: number
  readonly orphans: number
  readonly noticed: number
  readonly missed: number
}

/** Counts over some answers; `overlap` is the mean over the findable ones. */
export function tally(kind: string, judged: readonly Judged[]): Tally {
  const all = judged.map(({ judgement }) => judgement)
  const findable = all.filter(({ verdict }) => verdict === 'stands' || verdict === 'changed')
  const changed = all.filter(({ verdict }) => verdict === 'changed')
  const orphans = all.filter(({ verdict }) => verdict === 'orphan')
  const count = (of: readonly Judgement[], what: (one: Judgement) => boolean) => of.filter(what).length
  return {
    kind,
    cases: all.length,
    wrong: count(all, ({ wrong }) => wrong),
    findable: findable.length,
    found: count(findable, ({ found }) => found),
    first: count(findable, ({ first }) => first),
    overlap: findable.reduce((total, { overlap }) => total + overlap, 0) / Math.max(1, findable.length),
    changed: changed.length,
    flagged: count(changed, ({ flagged }) => flagged),
    orphans: orphans.length,
    noticed: count(orphans, ({ noticed }) => noticed),
    missed: count(all, isMissed),
  }
}

/** The counts by kind, with all of them in the last line, as text for a terminal. */
export function table(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map((one) => one.case.kind))]
  const rows = [
    ...kinds.map((kind) => tally(kind, judged.filter((one) => one.case.kind === kind))),
    tally('all', judged),
  ] // biome-ignore format: two sources of rows
  const head = ['kind', 'cases', 'wrong', 'found', 'first', 'overlap', 'flagged', 'noticed', 'missed']
  const cells = rows.map((row) => [
    row.kind,
    String(row.cases),
    String(row.wrong),
    of(row.found, row.findable),
    of(row.first, row.findable),
    row.findable ? row.overlap.toFixed(2) : '',
    of(row.flagged, row.changed),
    of(row.noticed, row.orphans),
    String(row.missed),
  ])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((line) => line[column]?.length ?? 0)),
  )
  return [head, ...cells]
    .map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

const of = (count: number, all: number) => (all === 0 ? '' : `${count}/${all}`)
