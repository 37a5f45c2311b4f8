import type {
  PublicAlignment,
  PublicPlanVersion,
  PublicPoint,
  PublicProvision,
  PublicStatement,
} from '@/lib/edition/model'
import { goneStatement, statementsAt, type View } from './view'

/** A provision of a text with what is told of it and how it came to be there. */
export type AlignedEntry = {
  /** Null where nobody has aligned it, and for a sentence that names no provision. */
  readonly alignment: PublicAlignment | null
  /** Null for what was dropped, and for a sentence that names no provision. */
  readonly provision: PublicProvision | null
  readonly sentences: readonly PublicStatement[]
}
/** One text at one point. Without entries: `not_seen`, or `nothing_aligned` where the whole text was seen. */
export type TextCell = {
  readonly text: PublicPlanVersion
  readonly state: 'entries' | 'not_seen' | 'nothing_aligned'
  readonly entries: readonly AlignedEntry[]
}
export type PointRow = {
  readonly point: PublicPoint
  readonly sentence: PublicStatement | null
  readonly cells: readonly TextCell[]
}

export const textsOf = ({ snapshot }: View) =>
  [...snapshot.planVersions].sort((a, b) => a.ordinal - b.ordinal)
export const provisionsOf = ({ snapshot }: View, text: string) =>
  (snapshot.provisions ?? [])
    .filter(({ planVersion }) => planVersion === text)
    .sort((a, b) => a.ordinal - b.ordinal)
export const provisionAt = ({ snapshot }: View, key: string | null) =>
  (snapshot.provisions ?? []).find((provision) => provision.key === key) ?? null

/** "Dropped" is said only where the whole text was seen. */
export function mayBeSaid({ snapshot }: View, { alignmentKind, planVersion }: PublicAlignment): boolean {
  const text = snapshot.planVersions.find(({ slug }) => slug === planVersion)
  return alignmentKind !== 'dropped' || text?.seenWhole === true
}
export const alignmentsOf = (view: View) =>
  (view.snapshot.alignments ?? []).filter((alignment) => mayBeSaid(view, alignment))

/** The text whose provisions are the points: the one that has most of them. Undefined where none has any. */
export function baseText(view: View): PublicPlanVersion | undefined {
  const points = (text: PublicPlanVersion) =>
    new Set(provisionsOf(view, text.slug).flatMap(({ point }) => point ?? [])).size
  const best = textsOf(view).reduce<PublicPlanVersion | undefined>(
    (found, text) => (points(text) > (found ? points(found) : 0) ? text : found),
    undefined,
  )
  return best
}

/** Our sentences for a provision, the summary first; for a provision that is a point, the point's own. */
export function sentencesFor(view: View, provision: PublicProvision): PublicStatement[] {
  const summaryFirst = (a: PublicStatement, b: PublicStatement) =>
    Number(b.kind === 'summary') - Number(a.kind === 'summary') || a.ordinal - b.ordinal
  const named = view.snapshot.statements.filter((statement) => statement.provision === provision.key)
  if (named.length > 0) return [...named].sort(summaryFirst)
  if (provision.planVersion !== baseText(view)?.slug) return []
  return pointSummary(view, provision.point)
}

function pointSummary(view: View, slug: string | null): PublicStatement[] {
  return view.snapshot.statements.filter(
    ({ kind, home }) => kind === 'summary' && home.kind === 'point' && home.slug === slug,
  )
}

/** What each point says and what is known of it in every other text, in the order of the points. */
export function pointRows(view: View): PointRow[] {
  const base = baseText(view)
  const texts = textsOf(view).filter((text) => text !== base)
  const alignments = alignmentsOf(view)
  return [...view.snapshot.points]
    .sort((a, b) => a.number - b.number)
    .map((point) => {
      const own = base ? provisionsOf(view, base.slug).find((one) => one.point === point.slug) : undefined
      const sentence = (own ? sentencesFor(view, own) : pointSummary(view, point.slug))[0] ?? null
      return {
        point,
        sentence: sentence && !goneStatement(view, sentence) ? sentence : null,
        cells: texts.map((text) => cell(view, text, point, alignments, own)),
      }
    })
}

function cell(
  view: View,
  text: PublicPlanVersion,
  point: PublicPoint,
  alignments: readonly PublicAlignment[],
  own: PublicProvision | undefined,
): TextCell {
  const aligned = alignments
    .filter(({ planVersion, from }) => own && planVersion === text.slug && from === own.key)
    .map((alignment) => entry(view, alignment, provisionAt(view, alignment.to)))
  const taken = new Set(aligned.map(({ provision }) => provision?.key))
  const onPoint = provisionsOf(view, text.slug)
    .filter(({ key, point: on }) => on === point.slug && !taken.has(key))
    .map((provision) => entry(view, null, provision))
  const told = [...aligned, ...onPoint].flatMap(({ sentences }) => sentences)
  const loose = statementsAt(view, point)
    .filter(({ home }) => home.kind === 'plan_version' && home.slug === text.slug)
    .filter((statement) => !statement.provision && !told.includes(statement))
  const entries = [
    ...aligned,
    ...onPoint,
    ...(loose.length > 0 ? [{ alignment: null, provision: null, sentences: loose }] : []),
  ]
  if (entries.length > 0) return { text, state: 'entries', entries }
  return { text, state: text.seenWhole ? 'nothing_aligned' : 'not_seen', entries }
}

const entry = (
  view: View,
  alignment: PublicAlignment | null,
  provision: PublicProvision | null,
): AlignedEntry => ({ alignment, provision, sentences: provision ? sentencesFor(view, provision) : [] })

/** What stands in a text and in none before it, as far as they were seen. */
export function newIn(view: View, text: PublicPlanVersion): AlignedEntry[] {
  return alignmentsOf(view)
    .filter(({ planVersion, from }) => planVersion === text.slug && from === null)
    .map((alignment) => entry(view, alignment, provisionAt(view, alignment.to)))
}
