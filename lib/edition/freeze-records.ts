import type {
  PublicAlignment,
  PublicFigure,
  PublicFinding,
  PublicOrigin,
  PublicProvision,
  PublicReading,
  PublicStatement,
} from './model'
import { publicDate } from './public-date'
import { publicName, type Signer } from './public-name'
import type { FigureSource, FindingSource, ReadingRecord, RecordSources } from './record-sources'
import type { SubjectSource } from './sources'

export type FrozenRecords = {
  readonly provisions: readonly PublicProvision[]
  readonly alignments: readonly PublicAlignment[]
  readonly readings: readonly PublicReading[]
  readonly figures: readonly PublicFigure[]
  readonly findings: readonly PublicFinding[]
}

export type RecordContext = {
  readonly records: RecordSources
  /** Those with a title in the edition, by id. */
  readonly subjects: ReadonlyMap<string, SubjectSource & { readonly title: string }>
  /** What the edition holds. */
  readonly statements: readonly PublicStatement[]
  readonly signers: Readonly<Record<string, Signer>>
}

const NOT_ESTABLISHED: PublicOrigin = { kind: 'not_established', name: '' }

/** Name of a provision in an edition, or null when its text is not part of it. */
export function provisionKey(
  subjects: RecordContext['subjects'],
  planVersionId: string,
  number: string,
): string | null {
  const text = subjects.get(planVersionId)
  return text ? `${text.slug}/${number}` : null
}

/**
 * The records that readers see: those of texts, statements and subjects that are part of the edition. A reading of
 * a passage is there only when a proof shows the passage, so that no more of an article is shown by it.
 */
export function freezeRecords(context: RecordContext): FrozenRecords {
  const { records, subjects } = context
  const keys = new Map(
    records.provisions.flatMap(({ id, planVersionId, number }) => {
      const key = provisionKey(subjects, planVersionId, number)
      return key ? [[id, key] as const] : []
    }),
  )
  const order = new Map([...keys.keys()].map((id, at) => [id, at]))
  const place = (id: string | null) => order.get(id ?? '') ?? order.size
  return {
    provisions: records.provisions.flatMap((one) => {
      const key = keys.get(one.id)
      const { number, ordinal, planVersionId, checkedById, checkedAt } = one
      const text = subjects.get(planVersionId)
      if (!key || !text) return []
      return [
        {
          key,
          planVersion: text.slug,
          number,
          ordinal,
          point: slugOf(subjects, one.pointId),
          ...(checkedAt !== '' && { checkedBy: names(checkedById, context), checkedAt }),
        },
      ]
    }),
    alignments: [...records.alignments]
      .sort((a, b) => place(a.fromId) - place(b.fromId) || place(a.toId) - place(b.toId))
      .flatMap((one) => freezeAlignment(one, keys, context)),
    readings: [...records.readings]
      .sort((a, b) => place(a.provisionId) - place(b.provisionId))
      .flatMap((one) => freezeReading(one, keys, context)),
    figures: records.figures.flatMap((one) => freezeFigure(one, context)),
    findings: records.findings.flatMap((one) => freezeFinding(one, context)),
  }
}

function freezeAlignment(
  one: RecordSources['alignments'][number],
  keys: ReadonlyMap<string, string>,
  context: RecordContext,
): PublicAlignment[] {
  const text = context.subjects.get(one.planVersionId)
  const [from, to] = [keyOf(one.fromId, keys), keyOf(one.toId, keys)]
  if (!text || from === undefined || to === undefined) return []
  return [
    {
      id: one.publicId,
      planVersion: text.slug,
      from,
      to,
      alignmentKind: one.kind,
      proposed: one.confirmedAt === null,
      byMachine: one.byMachine,
      confirmedBy: names(one.confirmedById, context),
      confirmedAt: one.confirmedAt,
    },
  ]
}

/** Null for no provision, undefined for one that is not part of the edition. */
function keyOf(id: string | null, keys: ReadonlyMap<string, string>): string | null | undefined {
  return id === null ? null : keys.get(id)
}

function freezeReading(
  one: ReadingRecord,
  keys: ReadonlyMap<string, string>,
  context: RecordContext,
): PublicReading[] {
  const provision = keys.get(one.provisionId)
  if (!provision || !mayBeShown(one, context)) return []
  const { publicId: id, form, words, language, rendering, locator, checkedAt } = one
  return [
    {
      id,
      provision,
      source: sourceOf(one.source),
      form,
      words,
      language,
      rendering,
      locator,
      checkedBy: names(one.checkedById, context),
      checkedAt,
    },
  ]
}

function mayBeShown({ source, form, words }: ReadingRecord, { statements }: RecordContext): boolean {
  if (source.kind === 'reference') return true
  return statements.some(({ proofs }) =>
    proofs.some(
      ({ passage, spans }) =>
        passage === source.passage &&
        (form === 'quoted' ? spans.some(({ exact }) => exact.includes(words)) : spans.length > 0),
    ),
  )
}

function sourceOf(source: ReadingRecord['source']): PublicReading['source'] {
  const origin = source.origin ? { kind: source.origin.kind, name: source.origin.name } : NOT_ESTABLISHED
  if (source.kind === 'passage') {
    return { kind: 'passage', article: source.article, passage: source.passage, origin }
  }
  const { outlet, title, titleKind, date, url, language, howRead, quality } = source
  return {
    kind: 'reference',
    outlet,
    title,
    titleKind,
    date: publicDate(date, 'found', ''),
    url,
    language,
    howRead,
    quality,
    origin,
  }
}

// A figure whose sentence was worded anew without it has gone with the old wording.
function freezeFigure(one: FigureSource, context: RecordContext): PublicFigure[] {
  const statement = context.statements.find(({ id }) => id === one.statement)
  if (!statement?.wording.includes(one.amount)) return []
  const { publicId: id, amount, unit, measures, whose, checkedAt } = one
  return [
    {
      id,
      statement: one.statement,
      amount,
      unit,
      measures,
      whose,
      asOf: publicDate(one.asOf, 'stated', ''),
      checkedBy: names(one.checkedById, context),
      checkedAt,
    },
  ]
}

function freezeFinding(one: FindingSource, context: RecordContext): PublicFinding[] {
  const subject = context.subjects.get(one.subjectId)
  const party = slugOf(context.subjects, one.partyId)
  if (!subject || (one.partyId !== null && party === null)) return []
  return [
    {
      id: one.publicId,
      article: one.article,
      version: one.version,
      subject: { kind: subject.kind, slug: subject.slug },
      party,
      ...(party === null && {
        partiesThen: one.partiesThen.flatMap((id) => slugOf(context.subjects, id) ?? []).sort(),
      }),
      terms: [...one.terms],
      at: one.at,
      checkedBy: names(one.checkedById, context),
    },
  ]
}

function slugOf(subjects: RecordContext['subjects'], id: string | null): string | null {
  return subjects.get(id ?? '')?.slug ?? null
}

function names(id: string | null, { signers }: RecordContext): string[] {
  const signer = id === null ? undefined : signers[id]
  return signer ? [publicName(signer)] : []
}
