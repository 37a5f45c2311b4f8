import { ALIGNMENT_KINDS, READING_FORMS, RENDERINGS } from '@/lib/provision/model'
import { canonicalJson } from '@/lib/text/canonical-json'
import type { PublicPlanVersion, Snapshot, SubjectKind, SubjectRef } from './model'

/** A record as the difference of editions and the ledger name it. */
export type RecordLine = {
  readonly key: string
  readonly what: 'provision' | 'alignment' | 'reading' | 'figure' | 'silence'
  /** What it stands at, in words: "point 7", "Geneva text". */
  readonly place: string
  readonly name: string
  readonly parts: Readonly<Record<string, string>>
  readonly by: readonly string[]
}

type Recorded = Pick<
  Snapshot,
  | 'provisions'
  | 'alignments'
  | 'readings'
  | 'figures'
  | 'findings'
  | 'statements'
  | 'planVersions'
  | 'articles'
> &
  Pick<Snapshot, 'points' | 'concessions' | 'events' | 'people' | 'parties'>

const PROPOSED = 'proposed, not confirmed'

/** Every record of an edition by its key, in the order in which a reader meets them. */
export function recordLines(edition: Recorded): RecordLine[] {
  return [
    ...(edition.provisions ?? []).map(({ key, planVersion, number, point, checkedBy }) =>
      line('provision', key, textName(edition, planVersion), number, checkedBy ?? [], {
        number,
        point: point ? subjectName(edition, { kind: 'point', slug: point }) : '',
      }),
    ),
    ...(edition.readings ?? []).map((one) =>
      line(
        'reading',
        one.id,
        provisionName(edition, one.provision),
        sourceName(edition, one.source),
        one.checkedBy,
        {
          form: READING_FORMS[one.form],
          words: one.words,
          rendering: RENDERINGS[one.rendering],
          locator: one.locator,
        },
      ),
    ),
    ...(edition.alignments ?? []).map((one) =>
      line(
        'alignment',
        one.id,
        textName(edition, one.planVersion),
        `${endName(edition, one.from)} → ${endName(edition, one.to)}`,
        one.confirmedBy,
        { kind: ALIGNMENT_KINDS[one.alignmentKind], standing: one.proposed ? PROPOSED : 'confirmed' },
      ),
    ),
    ...(edition.figures ?? []).map((one) =>
      line('figure', one.id, homeName(edition, one.statement), one.amount, one.checkedBy, {
        unit: one.unit,
        measures: one.measures,
        whose: one.whose,
        'as of': one.asOf?.words ?? '',
      }),
    ),
    ...(edition.findings ?? []).map((one) =>
      line(
        'silence',
        one.id,
        subjectName(edition, one.subject),
        articleName(edition, one.article),
        one.checkedBy,
        {
          version: String(one.version),
          party: one.party ? subjectName(edition, { kind: 'party', slug: one.party }) : '',
          'searched for': one.terms.join(', '),
        },
      ),
    ),
  ]
}

function line(
  what: RecordLine['what'],
  key: string,
  place: string,
  name: string,
  by: readonly string[],
  parts: Readonly<Record<string, string>>,
): RecordLine {
  return { key: `${what}/${key}`, what, place, name, parts, by }
}

export type RecordChange = RecordLine & {
  readonly change: 'added' | 'changed' | 'taken back'
  /** Its parts in the edition before; empty when it was not there. */
  readonly before: RecordLine['parts']
}

/** What is different between the records of two editions. */
export function recordChanges(previous: Recorded | null, next: Recorded): RecordChange[] {
  const before = new Map((previous ? recordLines(previous) : []).map((one) => [one.key, one]))
  const after = recordLines(next)
  const kept = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap((one): RecordChange[] => {
      const old = before.get(one.key)
      if (!old) return [{ ...one, change: 'added', before: {} }]
      return canonicalJson(old.parts) === canonicalJson(one.parts)
        ? []
        : [{ ...one, change: 'changed', before: old.parts }]
    }),
    ...[...before.values()]
      .filter(({ key }) => !kept.has(key))
      .map((one): RecordChange => ({ ...one, change: 'taken back', before: one.parts })),
  ]
}

/** More places than these are counted together: the ledger stays readable. */
const PLACES_NAMED = 3

export type RecordSummary = {
  readonly words: string
  readonly reason: string
  readonly by: readonly string[]
}

/** The same in sentences, for the ledger: "3 readings of point 7 were added." */
export function recordSummary(changes: readonly RecordChange[]): RecordSummary[] {
  const kinds = groups(changes, (one) => `${one.what} ${one.change} ${isProposal(one)}`)
  return kinds.flatMap((same) => {
    const places = groups(same, ({ place }) => place)
    return places.length > PLACES_NAMED ? [summary(same, '')] : places.map((at) => summary(at, at[0].place))
  })
}

/** It stands there, and nobody has confirmed it. */
function isProposal({ parts, change }: RecordChange): boolean {
  return parts.standing === PROPOSED && change !== 'taken back'
}

/** Why, as far as it is true of every record of its kind. */
function reasonFor(one: RecordChange): string {
  if (one.change === 'taken back') return 'Taken back, or without what it rested on.'
  if (one.what === 'provision')
    return 'Number and place were checked by a second person. What a provision says is told by sentences, each with its proof.'
  if (isProposal(one))
    return 'Proposed at the desk. Nobody has confirmed it, and it stands there as a proposal.'
  return one.what === 'alignment' ? 'Confirmed by an editor.' : 'Checked by a second person.'
}

const NOUNS: Readonly<Record<RecordLine['what'], readonly [one: string, many: string]>> = {
  provision: ['provision', 'provisions'],
  alignment: ['alignment', 'alignments'],
  reading: ['reading', 'readings'],
  figure: ['figure', 'figures'],
  silence: ['check of an article that says nothing', 'checks of articles that say nothing'],
}

function summary(same: readonly [RecordChange, ...RecordChange[]], place: string): RecordSummary {
  const [{ what, change }] = same
  const count = `${same.length} ${NOUNS[what][same.length === 1 ? 0 : 1]}`
  const where = place
    ? ` ${{ provision: 'of', alignment: 'with', reading: 'of', figure: 'at', silence: 'about' }[what]} ${place}`
    : ''
  const words = `${count}${where} ${same.length === 1 ? 'was' : 'were'} ${change}${isProposal(same[0]) ? ': proposed, not confirmed' : ''}.`
  return { words, reason: reasonFor(same[0]), by: [...new Set(same.flatMap(({ by }) => by))] }
}

function groups<One>(all: readonly One[], by: (one: One) => string): [One, ...One[]][] {
  const found = new Map<string, [One, ...One[]]>()
  for (const one of all) {
    const same = found.get(by(one))
    if (same) same.push(one)
    else found.set(by(one), [one])
  }
  return [...found.values()]
}

function textName({ planVersions }: Recorded, slug: string): string {
  const text: PublicPlanVersion | undefined = planVersions.find((one) => one.slug === slug)
  return text ? `“${text.title}”` : slug
}

function provisionName(edition: Recorded, key: string): string {
  const provision = edition.provisions?.find((one) => one.key === key)
  if (provision?.point) return subjectName(edition, { kind: 'point', slug: provision.point })
  return provision ? `provision ${provision.number} of ${textName(edition, provision.planVersion)}` : key
}

/** One end of an alignment: the provision by its text, whatever point it is about. */
function endName(edition: Recorded, key: string | null): string {
  if (key === null) return 'nothing'
  const provision = edition.provisions?.find((one) => one.key === key)
  return provision ? `provision ${provision.number} of ${textName(edition, provision.planVersion)}` : key
}

function homeName(edition: Recorded, statement: string): string {
  const home = edition.statements.find(({ id }) => id === statement)?.home
  return home ? subjectName(edition, home) : statement
}

function subjectName(edition: Recorded, { kind, slug }: SubjectRef): string {
  if (kind === 'point') {
    const point = edition.points.find((one) => one.slug === slug)
    return point ? `point ${point.number}` : slug
  }
  const lists: Partial<Record<SubjectKind, readonly { slug: string; title: string }[]>> = {
    concession: edition.concessions,
    event: edition.events,
    person: edition.people,
    party: edition.parties,
    plan_version: edition.planVersions,
  }
  return lists[kind]?.find((one) => one.slug === slug)?.title ?? slug
}

function articleName({ articles }: Recorded, slug: string): string {
  const article = articles.find((one) => one.slug === slug)
  return article?.title?.value ?? article?.workingTitle ?? slug
}

function sourceName(edition: Recorded, source: NonNullable<Snapshot['readings']>[number]['source']): string {
  return source.kind === 'reference'
    ? `${source.outlet}: ${source.title}`
    : articleName(edition, source.article)
}
