import type { LabelledLine } from './labels/invented'
import type { Reading } from './model'

/** A fault of a copy: its place is the number of characters before it that are no white space. */
export type Fault = { readonly kind: string; readonly from: number; readonly to: number }
export type Score = { readonly found: number; readonly missed: number; readonly wrong: number }
export type Scores = Readonly<Record<string, Score>>

/** White space is what repair may change, so places are told without it. */
export const lettersBefore = (text: string, offset: number) =>
  text.slice(0, offset).replace(/\s/gu, '').length

const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/^Keywords/, 'keywords'],
  [/^The same words/, 'repeat'],
]

/** All that a reading proposes and warns of, as faults. */
export function proposedFaults({ blocks, proposals, cautions, headlineBlock }: Reading): Fault[] {
  const before = blocks.map((_, index) =>
    lettersBefore(
      blocks
        .slice(0, index)
        .map(({ text }) => text)
        .join(''),
      Number.POSITIVE_INFINITY,
    ),
  )
  const place = (index: number, offset: number) =>
    (before[index] ?? 0) + lettersBefore(blocks[index]?.text ?? '', offset)
  const fault = (kind: string, at: { blockIndex: number; start: number; end: number }): Fault => ({
    kind,
    from: place(at.blockIndex, at.start),
    to: place(at.blockIndex, at.end),
  })
  const whole = (kind: string, blockIndex: number): Fault => fault(kind, { blockIndex, start: 0, end: 0 })
  const aside = ({ reason, blockKind }: { reason: string; blockKind: string }) =>
    ASIDES.find(([sign]) => sign.test(reason))?.[1] ?? blockKind
  return [
    ...proposals.map((one) =>
      one.kind === 'split' ? fault('break', one) : whole(aside(one), one.blockIndex),
    ),
    ...cautions.map((one) =>
      one.kind === 'split_quotation' ? whole(one.kind, one.blockIndex) : fault(one.kind, one),
    ),
    headlineBlock === null ? { kind: 'no_headline', from: 0, to: 0 } : whole('headline', headlineBlock),
  ]
}

/** How the proposals do against the labels, by kind; one proposal may cover labels that touch. */
export function scoreFaults(labels: readonly Fault[], proposed: readonly Fault[]): Scores {
  const kinds = [...new Set([...labels, ...proposed].map(({ kind }) => kind))].sort()
  return Object.fromEntries(
    kinds.map((kind) => {
      const wanted = labels.filter((label) => label.kind === kind)
      const given = proposed.filter((fault) => fault.kind === kind)
      const found = wanted.filter((label) => given.some((fault) => touch(label, fault))).length
      const wrong = given.filter((fault) => !wanted.some((label) => touch(label, fault))).length
      return [kind, { found, missed: wanted.length - found, wrong }]
    }),
  )
}

const touch = (label: Fault, fault: Fault) => fault.from <= label.to && label.from <= fault.to

export function addScores(all: readonly Scores[]): Scores {
  const sum: Record<string, Score> = {}
  for (const scores of all)
    for (const [kind, { found, missed, wrong }] of Object.entries(scores)) {
      const before = sum[kind] ?? { found: 0, missed: 0, wrong: 0 }
      sum[kind] = { found: before.found + found, missed: before.missed + missed, wrong: before.wrong + wrong }
    }
  return sum
}

/** Of all faults: the share that was found, and the share of proposals that were right. */
export function totals(scores: Scores) {
  const sum = Object.values(scores).reduce(
    (one, other) => ({
      found: one.found + other.found,
      missed: one.missed + other.missed,
      wrong: one.wrong + other.wrong,
    }),
    { found: 0, missed: 0, wrong: 0 },
  )
  return {
    ...sum,
    recall: sum.found / (sum.found + sum.missed),
    precision: sum.found / (sum.found + sum.wrong),
  }
}

export function scoreTable(name: string, scores: Scores): string {
  const rows = Object.entries(scores).map(
    ([kind, { found, missed, wrong }]) => `  ${kind}: ${found} found, ${missed} missed, ${wrong} wrong`,
  )
  return [name, ...rows].join('\n')
}

/** The text of marked lines, and where its faults are. */
export function unmarked(lines: readonly LabelledLine[]): { text: string; faults: Fault[] } {
  const faults: Fault[] = []
  let letters = 0
  const texts = lines.map(([kind, marked]) => {
    if (kind !== 'body') faults.push({ kind, from: letters, to: letters })
    for (const { index, 0: mark } of marked.matchAll(/[¶∅]/gu)) {
      const at = letters + lettersBefore(withoutMarks(marked.slice(0, index)), Number.POSITIVE_INFINITY)
      faults.push({ kind: mark === '¶' ? 'break' : 'words_missing', from: at, to: at })
    }
    const text = withoutMarks(marked)
    letters += lettersBefore(text, Number.POSITIVE_INFINITY)
    return text
  })
  return { text: texts.join('\n'), faults }
}

const withoutMarks = (marked: string) => marked.replace(/[¶∅]/gu, '')
