import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import type { SubjectSource } from '@/lib/edition/sources'

/** Every subject with what is structure and not words: numbers, dates, offices, who gives and who asks. */
export async function loadSubjects(tx: Tx): Promise<SubjectSource[]> {
  const rows = await tx.subject.findMany({ orderBy: [{ kind: 'asc' }, { slug: 'asc' }], select: SUBJECT })
  return rows.flatMap((row) => {
    const part = partOf(row)
    if (!part) return []
    const { id, slug } = row
    return [{ id, slug, oldSlugs: row.oldSlugs.map((old) => old.slug), ...part }]
  })
}

const SLUG = { select: { subject: { select: { slug: true } } } } satisfies Prisma.PartyDefaultArgs
const SUBJECT = {
  id: true,
  kind: true,
  slug: true,
  oldSlugs: { orderBy: { slug: 'asc' }, select: { slug: true } },
  section: { select: { ordinal: true } },
  point: { select: { number: true, section: SLUG } },
  concession: {
    select: {
      ordinal: true,
      giver: SLUG,
      giverBasis: true,
      asker: SLUG,
      askerBasis: true,
      framedBy: { select: { slug: true } },
      heading: {
        select: {
          versionId: true,
          version: { select: { article: { select: { slug: true } } } },
          spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
        },
      },
    },
  },
  planVersion: {
    select: {
      ordinal: true,
      kind: true,
      author: true,
      date: true,
      dateBasis: true,
      extentSeen: true,
      seenWhole: true,
    },
  },
  event: { select: { date: true, dateBasis: true, dateWords: true } },
  party: { select: { ordinal: true, memberOf: SLUG } },
  person: {
    select: {
      offices: {
        orderBy: [{ start: 'asc' }, { title: 'asc' }],
        select: { title: true, official: true, start: true, end: true },
      },
    },
  },
  disagreement: {
    select: {
      ordinal: true,
      kind: true,
      sides: { orderBy: { ordinal: 'asc' }, select: { statement: { select: { publicId: true } } } },
    },
  },
} satisfies Prisma.SubjectSelect

type Row = Prisma.SubjectGetPayload<{ select: typeof SUBJECT }>

type Part<One = SubjectSource> = One extends SubjectSource ? Omit<One, 'id' | 'slug' | 'oldSlugs'> : never

function partOf(row: Row): Part | null {
  if (row.kind === 'plan') return { kind: row.kind }
  if (row.party) {
    const { ordinal, memberOf } = row.party
    return { kind: 'party', ordinal, memberOf: memberOf?.subject.slug ?? null }
  }
  if (row.section) return { kind: 'section', ordinal: row.section.ordinal }
  if (row.point) return { kind: 'point', number: row.point.number, section: row.point.section.subject.slug }
  if (row.concession) return concession(row.concession)
  if (row.planVersion) {
    const { kind: versionKind, ...described } = row.planVersion
    return { kind: 'plan_version', versionKind, ...described }
  }
  if (row.event) return { kind: 'event', ...row.event }
  if (row.person)
    return {
      kind: 'person',
      offices: row.person.offices.map(({ title, official, start, end }) => ({ title, official, start, end })),
    }
  if (row.disagreement)
    return {
      kind: 'disagreement',
      ordinal: row.disagreement.ordinal,
      disagreementKind: row.disagreement.kind,
      sides: row.disagreement.sides.map(({ statement }) => statement.publicId),
    }
  return null
}

function concession(row: NonNullable<Row['concession']>): Part {
  const { giver, asker, heading } = row
  return {
    kind: 'concession',
    ordinal: row.ordinal,
    giver: { party: giver?.subject.slug ?? null, basis: row.giverBasis },
    asker: { party: asker?.subject.slug ?? null, basis: row.askerBasis },
    framedBy: row.framedBy?.slug ?? null,
    heading: heading && {
      versionId: heading.versionId,
      article: heading.version.article.slug,
      spans: heading.spans,
    },
  }
}
