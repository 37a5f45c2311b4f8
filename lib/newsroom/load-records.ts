import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import type { FindingSource, ReadingRecord, RecordSources } from '@/lib/edition/record-sources'

type Standing = ReturnType<typeof standingAs>
const ORIGIN = { select: { kind: true, name: true } } as const
const AS_MADE = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
/** A second person has looked, and nobody has taken it back. A preview has those as well that nobody looked at. */
const standingAs = (looked: 'checked' | 'any') => ({
  retiredAt: null,
  ...(looked === 'checked' && { checkedAt: { not: null } }),
})

/** Every record that may be part of an edition, and the ids of those who made, checked or confirmed them. */
export async function loadRecords(
  tx: Tx,
  looked: 'checked' | 'any' = 'checked',
): Promise<{ records: RecordSources; hands: readonly string[] }> {
  const standing = standingAs(looked)
  const provisions = await loadProvisions(tx, looked)
  const alignments = await loadAlignments(tx)
  const readings = await loadReadings(tx, standing)
  const figures = await loadFigures(tx, standing)
  const findings = await loadFindings(tx, standing)
  const checked = [...readings, ...figures, ...findings]
  const signers = [
    ...[...provisions, ...checked].flatMap(({ checkedById }) => checkedById || []),
    ...alignments.flatMap(({ confirmedById }) => confirmedById ?? []),
  ]
  const made = [...provisions, ...alignments, ...checked].map(({ createdById }) => createdById)
  return {
    records: { provisions, alignments, readings, figures, findings },
    hands: [...new Set([...made, ...signers])],
  }
}

async function loadProvisions(tx: Tx, lookedAt: 'checked' | 'any') {
  const rows = await tx.provision.findMany({
    where: {
      retiredAt: null,
      ...(lookedAt === 'checked' && { OR: [{ checkedAt: { not: null } }, { publishedBefore: true }] }),
    },
    orderBy: [{ planVersion: { ordinal: 'asc' } }, { ordinal: 'asc' }, { number: 'asc' }],
    select: {
      id: true,
      planVersionId: true,
      number: true,
      ordinal: true,
      pointId: true,
      createdById: true,
      checkedById: true,
      checkedAt: true,
    },
  })
  return rows.map((row) => ({ ...row, ...looked(row) }))
}

async function loadAlignments(tx: Tx) {
  const rows = await tx.alignment.findMany({
    where: { retiredAt: null },
    orderBy: AS_MADE,
    select: {
      publicId: true,
      planVersionId: true,
      fromId: true,
      toId: true,
      kind: true,
      byMachine: true,
      createdById: true,
      confirmedById: true,
      confirmedAt: true,
    },
  })
  return rows.map((row) => ({ ...row, confirmedAt: row.confirmedAt?.toISOString() ?? null }))
}

async function loadReadings(tx: Tx, where: Standing) {
  const rows = await tx.reading.findMany({
    where,
    orderBy: AS_MADE,
    select: {
      publicId: true,
      provisionId: true,
      form: true,
      words: true,
      language: true,
      rendering: true,
      locator: true,
      createdById: true,
      checkedById: true,
      checkedAt: true,
      reference: {
        select: {
          outlet: true,
          title: true,
          titleKind: true,
          date: true,
          url: true,
          language: true,
          howRead: true,
          quality: true,
          origin: ORIGIN,
        },
      },
      annotation: {
        select: {
          publicId: true,
          origin: ORIGIN,
          version: { select: { article: { select: { slug: true } } } },
        },
      },
    },
  })
  return rows.flatMap(({ reference, annotation, ...row }): (ReadingRecord & { createdById: string })[] => {
    const source: ReadingRecord['source'] | null = reference
      ? { kind: 'reference', ...reference }
      : annotation && {
          kind: 'passage',
          article: annotation.version.article.slug,
          passage: annotation.publicId,
          origin: annotation.origin,
        }
    return source ? [{ ...row, ...looked(row), source }] : []
  })
}

async function loadFigures(tx: Tx, where: Standing) {
  const rows = await tx.figure.findMany({
    where,
    orderBy: AS_MADE,
    select: {
      publicId: true,
      amount: true,
      unit: true,
      measures: true,
      whose: true,
      asOf: true,
      createdById: true,
      checkedById: true,
      checkedAt: true,
      statement: { select: { publicId: true } },
    },
  })
  return rows.map(({ statement, ...row }) => ({ ...row, ...looked(row), statement: statement.publicId }))
}

// A silence expires with the version that was read.
async function loadFindings(tx: Tx, where: Standing) {
  const rows = await tx.negativeFinding.findMany({
    where,
    orderBy: AS_MADE,
    select: {
      publicId: true,
      versionId: true,
      subjectId: true,
      partyId: true,
      terms: true,
      createdAt: true,
      createdById: true,
      checkedById: true,
      checkedAt: true,
      version: { select: { number: true, article: { select: { id: true, slug: true } } } },
    },
  })
  const current = await currentVersionIds(
    tx,
    rows.map(({ version }) => version.article.id),
  )
  const parties = await loadParties(tx)
  return rows
    .filter(({ versionId }) => current.has(versionId))
    .map(
      ({ version, createdAt, versionId: _versionId, ...row }): FindingSource & { createdById: string } => ({
        ...row,
        ...looked(row),
        article: version.article.slug,
        version: version.number,
        // Nobody looked for a party that was not known yet.
        partiesThen: parties.filter((party) => party.since <= createdAt).map(({ id }) => id),
        at: createdAt.toISOString(),
      }),
    )
}

async function loadParties(tx: Tx) {
  const rows = await tx.party.findMany({
    select: { subjectId: true, subject: { select: { createdAt: true } } },
  })
  return rows.map(({ subjectId, subject }) => ({ id: subjectId, since: subject.createdAt }))
}

function looked({ checkedById, checkedAt }: { checkedById: string | null; checkedAt: Date | null }) {
  return { checkedById: checkedById ?? '', checkedAt: checkedAt?.toISOString() ?? '' }
}

async function currentVersionIds(tx: Tx, articleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT current_version(id)::text AS id FROM article WHERE id = ANY (${[...new Set(articleIds)]}::uuid[])`
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
