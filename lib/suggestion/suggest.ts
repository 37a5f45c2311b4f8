import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { TARGET_KINDS } from '@/lib/annotation/model'
import type { Span } from '@/lib/text/span'
import { actorRule } from './actor-rule'
import { figureRule } from './figure-rule'
import { likenessRule } from './likeness-rule'
import { type Concern, type Finding, type Ground, type Proposal, RULE_NAMES, type RuleName } from './model'
import { nameRule } from './name-rule'
import { quotationRule } from './quotation-rule'
import { type ReadSentence, readSentences } from './reading'

type Read = {
  readonly text: string
  readonly blocks: readonly PassageBlock[]
  readonly sentences: readonly ReadSentence[]
}
type Rule = (read: Read, ground: Ground) => Finding[]

const RULE_TABLE: Readonly<Record<RuleName, Rule>> = {
  quotation: ({ text, blocks }, { passages }) => quotationRule(text, blocks, passages),
  figure: ({ sentences }, { concerns }) => figureRule(sentences, concerns),
  name: ({ sentences }, { concerns }) => nameRule(sentences, concerns),
  likeness: ({ sentences }, { concerns }) => likenessRule(sentences, concerns),
  actor: (read, { concerns }) => actorRule(read, concerns),
}

/**
 * The passages of a text that likely concern something, in text order, then by what they concern. Blocks are those that
 * are shown. Depends on nothing but what is given, and not on the order of `ground`: the same input gives the same
 * answer. UTF-16 code units.
 */
export function suggest(text: string, blocks: readonly PassageBlock[], ground: Ground): Proposal[] {
  const concerns = [...ground.concerns].sort(byKind)
  const passages = [...ground.passages].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  const sentences = readSentences(text, blocks)
  const order = new Map(concerns.map(({ id }, at) => [id, at]))
  const found = RULE_NAMES.flatMap((rule) =>
    RULE_TABLE[rule]({ text, blocks, sentences }, { concerns, passages })
      .filter(({ targetId }) => order.has(targetId))
      .map((finding) => ({ ...finding, rule, at: sentenceAt(sentences, finding) })),
  )
  return groupsOf(found, ({ at, targetId }) => `${at} ${targetId}`)
    .map(proposalOf)
    .sort(
      (a, b) =>
        startOf(a) - startOf(b) ||
        endOf(a) - endOf(b) ||
        (order.get(a.targetId) ?? 0) - (order.get(b.targetId) ?? 0),
    )
}

/** Points by number, then concessions, people, parties, events by slug. */
function byKind(a: Concern, b: Concern): number {
  return (
    TARGET_KINDS.indexOf(a.kind) - TARGET_KINDS.indexOf(b.kind) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    compare(a.slug, b.slug)
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const startOf = ({ spans }: Proposal) => spans[0]?.start ?? 0
const endOf = ({ spans }: Proposal) => spans.at(-1)?.end ?? 0

/** The first sentence that a finding lies in. */
const sentenceAt = (sentences: readonly Span[], { start }: Span) =>
  sentences.findIndex(({ end }) => start < end)

/** Findings of one sentence about one thing are one proposal; the surest rule gives the span, each rule one reason. */
function proposalOf(found: readonly (Finding & { readonly rule: RuleName })[]): Proposal {
  const [first] = found as readonly [Finding & { readonly rule: RuleName }]
  const reasons = RULE_NAMES.flatMap((rule) => {
    const one = found.find((finding) => finding.rule === rule)
    return one ? [{ rule, words: one.reason }] : []
  })
  return { spans: [{ start: first.start, end: first.end }], targetId: first.targetId, reasons }
}

function groupsOf<One>(all: readonly One[], keyOf: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}
