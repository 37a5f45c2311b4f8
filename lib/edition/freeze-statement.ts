import type { LoadedPassage, LoadedReference, LoadedRevision, Signature } from '@/lib/evidence/model'
import { countingChecks, countingSignatures } from '@/lib/evidence/signatures'
import type { ReportFacts } from './archived-sources'
import { provisionKey } from './freeze-records'
import type {
  Bearing,
  PublicCaution,
  PublicCheck,
  PublicOrigin,
  PublicProof,
  PublicReference,
  PublicSpan,
  PublicSpeaker,
  PublicStatement,
  SubjectRef,
} from './model'
import { heldAt, publicDate } from './public-date'
import { publicName, type Signer } from './public-name'
import { supportAsFrozen } from './recount-carried'
import type { ArticleSource, SubjectOf, SubjectSource } from './sources'

const BEARINGS: readonly Bearing[] = ['supports', 'disputes', 'context']
const NOT_ESTABLISHED: PublicOrigin = { kind: 'not_established', name: '' }

/** What a statement is frozen with: subjects that are public by their ids, and how passages are shown. */
export type StatementContext = {
  readonly edition: number
  readonly subjects: ReadonlyMap<string, SubjectSource & { readonly title: string }>
  readonly articles: ReadonlyMap<string, ArticleSource>
  readonly signers: Readonly<Record<string, Signer>>
  readonly show: (passage: LoadedPassage) => PublicSpan[]
  readonly check: (passage: LoadedPassage) => PublicCheck | null
  /** The wording that stands in the previous edition. */
  readonly before: PublicStatement | undefined
  /** A draft is looked at before anybody signs for it. */
  readonly preview: boolean
}

/** One approved revision as readers will see it. Support that nobody signed stays out, but of a preview. */
export function freezeStatement(revision: LoadedRevision, context: StatementContext): PublicStatement {
  const { fields } = revision
  const proofs = proofsOf(revision, context)
  const references = referencesOf(revision, context)
  const slugOf = (id: string | null) => (id ? (context.subjects.get(id)?.slug ?? null) : null)
  return {
    id: revision.publicId,
    sample: isBySample(revision, context),
    home: refOf(revision.home),
    provision: provisionOf(revision, context),
    shownAt: revision.shownAt.filter(({ id }) => context.subjects.has(id)).map(refOf),
    kind: revision.kind,
    ordinal: revision.ordinal,
    wording: fields.wording,
    party: slugOf(fields.partyId),
    stance: fields.stance,
    stanceBasis: fields.stanceBasis,
    speaker: speaker(fields.speakerId, fields.speakerDescription, fields.officeThen, context),
    asOf: publicDate(fields.asOf, fields.asOfMethod ?? 'stated', fields.asOfBasis),
    allegation:
      fields.allegationAboutId && fields.response
        ? {
            about: slugOf(fields.allegationAboutId) ?? '',
            response: fields.response,
            note: fields.responseNote,
          }
        : null,
    proofs,
    references,
    support: supportAsFrozen({ proofs, references }, reportFacts(context.articles)),
    writtenBy: names(revision.contributorIds, context, 'writer'),
    approvedBy: names(revision.approval ? [revision.approval.byId] : [], context, 'second'),
    approvedAt: revision.approval?.at ?? '',
    since: context.before?.wording === fields.wording ? context.before.since : context.edition,
    revision: revision.number,
  }
}

/** What of the articles says whose reports they are. */
export const reportFacts = (articles: StatementContext['articles']): ReportFacts[] =>
  [...articles.values()].map((article) => ({ ...article, publishedBy: article.details.published_by ?? null }))

function isBySample(revision: LoadedRevision, { signers }: StatementContext): boolean {
  const hands = [
    ...revision.contributorIds,
    ...(revision.approval ? [revision.approval.byId] : []),
    ...revision.passages.flatMap((passage) => countingSignatures(revision, passage).map(({ byId }) => byId)),
    ...revision.references.flatMap((reference) =>
      countingChecks(revision, reference).map(({ byId }) => byId),
    ),
  ]
  return hands.some((id) => signers[id]?.sample)
}

function provisionOf({ provision }: LoadedRevision, { subjects }: StatementContext): string | null {
  const [text = '', ...number] = provision?.split('/') ?? []
  return provision ? provisionKey(subjects, text, number.join('/')) : null
}

function refOf({ kind, slug }: SubjectRef): SubjectRef {
  return { kind, slug }
}

function proofsOf(revision: LoadedRevision, context: StatementContext): PublicProof[] {
  return revision.passages
    .map((passage) => ({ passage, signatures: countingSignatures(revision, passage) }))
    .filter(
      ({ passage, signatures }) => context.preview || passage.bearing !== 'supports' || signatures.length > 0,
    )
    .map(({ passage, signatures }) => freezeProof(passage, signatures, context))
    .sort((a, b) => byBearing(a, b) || byPlace(a, b))
}

function freezeProof(
  passage: LoadedPassage,
  signatures: readonly Signature[],
  context: StatementContext,
): PublicProof {
  const version = context.articles
    .get(passage.version.articleSlug)
    ?.versions.find(({ id }) => id === passage.version.id)
  const office = officeAt(context.subjects.get(passage.speakerId ?? ''), passage.version.published)
  return {
    id: passage.publicId,
    passage: passage.annotationPublicId,
    bearing: passage.bearing,
    voice: passage.voice,
    speaker: speaker(passage.speakerId, passage.speakerDescription, office, context),
    chain: passage.chain,
    spans: context.show(passage),
    cautions: passage.cautions.map((caution) => freezeCaution(caution, passage)),
    article: passage.version.articleSlug,
    version: passage.version.number,
    capturedAt: version?.capturedAt ?? '',
    origin: originOf(passage.origin),
    signedBy: names(
      signatures.map(({ byId }) => byId),
      context,
      'second',
    ),
    signedAt: signatures.at(-1)?.at ?? null,
    check: context.check(passage),
  }
}

function freezeCaution(caution: LoadedPassage['cautions'][number], { spans }: LoadedPassage): PublicCaution {
  const index = spans.findIndex(({ start, end }) => caution.start <= end && caution.end >= start)
  const span = spans[index]
  const whole = span && caution.end > caution.start && caution.start <= span.start && caution.end >= span.end
  return {
    kind: caution.kind,
    reading: caution.reading,
    basis: caution.basis,
    at: !span || whole ? null : [index, Math.max(0, caution.start - span.start)],
  }
}

function referencesOf(revision: LoadedRevision, context: StatementContext): PublicReference[] {
  return revision.references
    .map((reference) => ({ reference, checks: countingChecks(revision, reference) }))
    .filter(
      ({ reference, checks }) => context.preview || reference.bearing !== 'supports' || checks.length > 0,
    )
    .map(({ reference, checks }) => freezeReference(reference, checks, context))
    .sort((a, b) => byBearing(a, b) || compare(a.outlet, b.outlet) || compare(a.id, b.id))
}

function freezeReference(
  reference: LoadedReference,
  checks: readonly Signature[],
  context: StatementContext,
): PublicReference {
  return {
    id: reference.publicId,
    bearing: reference.bearing,
    outlet: reference.outlet,
    title: reference.title,
    titleKind: reference.titleKind,
    date: publicDate(reference.date, 'found', ''),
    url: reference.url,
    language: reference.language,
    translated: reference.translated,
    howRead: reference.howRead,
    quality: reference.quality,
    origin: originOf(reference.origin),
    seenToSay: reference.seenToSay,
    ...(reference.locator && { locator: reference.locator }),
    checkedBy: names(
      checks.map(({ byId }) => byId),
      context,
      'second',
    ),
    checkedAt: checks.at(-1)?.at ?? null,
  }
}

function originOf(origin: PublicOrigin | null): PublicOrigin {
  return origin ? { kind: origin.kind, name: origin.name } : NOT_ESTABLISHED
}

function speaker(
  id: string | null,
  description: string,
  office: string,
  context: StatementContext,
): PublicSpeaker | null {
  const person = id ? context.subjects.get(id) : undefined
  if (person) return { name: person.title, slug: person.slug, office }
  return description ? { name: description, slug: null, office } : null
}

function officeAt(subject: SubjectSource | undefined, date: string): string {
  if (subject?.kind !== 'person') return ''
  const { offices }: SubjectOf<'person'> = subject
  return offices
    .filter((office) => heldAt(office, date))
    .map(({ title }) => title)
    .join(', ')
}

function names(
  ids: readonly string[],
  { signers }: StatementContext,
  role: Parameters<typeof publicName>[1],
): string[] {
  const known = ids.flatMap((id) => signers[id] ?? [])
  return [...new Set(known.map((signer) => publicName(signer, role)))]
}

function byBearing(a: { bearing: Bearing }, b: { bearing: Bearing }): number {
  return BEARINGS.indexOf(a.bearing) - BEARINGS.indexOf(b.bearing)
}

function byPlace(a: PublicProof, b: PublicProof): number {
  return (
    compare(a.article, b.article) ||
    a.version - b.version ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
