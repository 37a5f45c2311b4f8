import type { Span } from '@/lib/text/span'
import { type Proposal, RULE_NAMES, type RuleName } from './model'

/** A passage that a person marked, with what it concerns. UTF-16 code units. */
export type Label = Span & { readonly targets: readonly string[] }
/** What was proposed for one text, and what a person marked in it. */
export type Judged = { readonly labels: readonly Label[]; readonly proposals: readonly Proposal[] }

/** How often a proposal was right, and how much of what is wanted was proposed. */
export type Figures = {
  readonly proposed: number
  readonly right: number
  readonly wanted: number
  readonly found: number
}
export type Measured = {
  readonly all: Figures
  /** Of rules; what is wanted is the same for all of them. */
  readonly rules: Readonly<Record<RuleName, Figures>>
  /** Of kinds of target, as the part of its name before the stroke. */
  readonly kinds: ReadonlyMap<string, Figures>
  readonly targets: ReadonlyMap<string, Figures>
  /** Passages alone, whatever they concern. */
  readonly passages: Figures
}

/** Two spans are one passage when they share this part of the shorter one. */
const SHARED = 0.5

/**
 * Holds proposals against labels, passage by passage and target by target. A proposal is right when a labelled passage
 * that it shares at least half with (of the shorter of the two) has its target; a target of a label is found when such a
 * proposal is made. Targets are named alike in both.
 */
export function measure(texts: readonly Judged[]): Measured {
  const pairs = texts.flatMap(pairsOf)
  const where = (is: (target: string) => boolean) =>
    figures({
      proposed: pairs.filter(({ proposed, target }) => proposed && is(target)),
      wanted: pairs.filter(({ proposed, target }) => !proposed && is(target)),
    })
  const names = [...new Set(pairs.map(({ target }) => target))].sort(compare)
  const kinds = [...new Set(names.map(kindOf))]
  return {
    all: where(() => true),
    rules: Object.fromEntries(RULE_NAMES.map((rule) => [rule, byRule(pairs, rule)])) as Record<
      RuleName,
      Figures
    >,
    kinds: new Map(kinds.map((kind) => [kind, where((target) => kindOf(target) === kind)])),
    targets: new Map(names.map((name) => [name, where((target) => target === name)])),
    passages: passagesOf(texts),
  }
}

type Pair = {
  readonly target: string
  /** A proposal; else a target of a label. */
  readonly proposed: boolean
  readonly met: boolean
  /** Those that propose it. */
  readonly rules: readonly RuleName[]
}

function pairsOf({ labels, proposals }: Judged): Pair[] {
  const made = proposals.map((proposal) => ({
    target: proposal.targetId,
    proposed: true,
    met: labels.some((label) => label.targets.includes(proposal.targetId) && isOne(proposal, label)),
    rules: proposal.reasons.map(({ rule }) => rule),
  }))
  const wanted = labels.flatMap((label) =>
    label.targets.map((target) => {
      const makers = proposals.filter((proposal) => proposal.targetId === target && isOne(proposal, label))
      return {
        target,
        proposed: false,
        met: makers.length > 0,
        rules: makers.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
      }
    }),
  )
  return [...made, ...wanted]
}

const byRule = (pairs: readonly Pair[], rule: RuleName): Figures =>
  figures({
    proposed: pairs.filter(({ proposed, rules }) => proposed && rules.includes(rule)),
    wanted: pairs
      .filter(({ proposed }) => !proposed)
      .map((pair) => ({ ...pair, met: pair.rules.includes(rule) })),
  })

function passagesOf(texts: readonly Judged[]): Figures {
  const spans = texts.flatMap(({ labels, proposals }) => {
    const made = [...new Map(proposals.map((one) => [JSON.stringify(one.spans), one])).values()]
    return [
      ...made.map((one) => ({ proposed: true, met: labels.some((label) => isOne(one, label)) })),
      ...labels.map((label) => ({ proposed: false, met: made.some((one) => isOne(one, label)) })),
    ]
  })
  return figures({
    proposed: spans.filter(({ proposed }) => proposed),
    wanted: spans.filter(({ proposed }) => !proposed),
  })
}

type Met = { readonly met: boolean }
function figures({ proposed, wanted }: { proposed: readonly Met[]; wanted: readonly Met[] }): Figures {
  const met = (all: readonly Met[]) => all.filter((one) => one.met).length
  return { proposed: proposed.length, right: met(proposed), wanted: wanted.length, found: met(wanted) }
}

function isOne({ spans }: Proposal, label: Span): boolean {
  return spans.some((span) => {
    const shared = Math.min(span.end, label.end) - Math.max(span.start, label.start)
    return shared >= SHARED * Math.min(span.end - span.start, label.end - label.start)
  })
}

const kindOf = (target: string) => target.split('/')[0] ?? target
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
