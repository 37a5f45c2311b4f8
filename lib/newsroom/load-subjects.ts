import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import type { FurnitureWords, HeadingSource, SubjectSource } from '@/lib/edition/sources'
import { isTitle, type SubjectFacts } from '@/lib/furniture/model'

/**
 * Every subject with what is structure and not words: numbers, dates, offices, who gives and who asks. They are those
 * that were kept with the wording of its title in this furniture, never what somebody has changed since; a subject
 * without a title there, which readers do not meet, has those of now.
 */
export async function loadSubjects(tx: Tx, furniture: readonly FurnitureWords[]): Promise<SubjectSource[]> {
  const signed = new Map(
    furniture.filter(({ key }) => isTitle(key)).map(({ subjectId, facts }) => [subjectId, facts]),
  )
  const rows = await tx.subject.findMany({ orderBy: [{ kind: 'asc' }, { slug: 'asc' }], select: SUBJECT })
  const standing = await factsNow(tx)
  const facts = new Map(rows.map(({ id }) => [id, signed.get(id) ?? standing.get(id) ?? null]))
  const names = await loadNames(tx, rows, [...facts.values()])
  return rows.flatMap(({ id, slug, oldSlugs }) => {
    const known = facts.get(id)
    if (!known) return []
    return [{ id, slug, oldSlugs: oldSlugs.map((old) => old.slug), ...partOf(known, names) }]
  })
}

const SUBJECT = {
  id: true,
  slug: true,
  oldSlugs: { orderBy: { slug: 'asc' }, select: { slug: true } },
} as const

async function factsNow(tx: Tx): Promise<Map<string, SubjectFacts | null>> {
  const rows = await tx.$queryRaw<{ id: string; facts: SubjectFacts | null }[]>`
    SELECT id::text, subject_facts(id) AS facts FROM subject`
  return new Map(rows.map(({ id, facts }) => [id, facts]))
}

/** How an edition names what facts name by id. */
type Names = {
  readonly subject: ReadonlyMap<string, string>
  readonly article: ReadonlyMap<string, string>
  readonly statement: ReadonlyMap<string, string>
  readonly heading: ReadonlyMap<string, HeadingSource>
}

async function loadNames(
  tx: Tx,
  subjects: readonly { readonly id: string; readonly slug: string }[],
  facts: readonly (SubjectFacts | null)[],
): Promise<Names> {
  const of = <One>(pick: (one: SubjectFacts) => readonly (One | null)[]): One[] =>
    facts.flatMap((one) => (one ? pick(one) : [])).filter((id) => id !== null)
  const articles = of((one) => (one.kind === 'concession' ? [one.framedById] : []))
  const headings = of((one) => (one.kind === 'concession' ? [one.headingId] : []))
  const statements = of((one) => (one.kind === 'disagreement' ? one.statementIds : []))
  const articleRows = await tx.article.findMany({
    where: { id: { in: articles } },
    select: { id: true, slug: true },
  })
  const statementRows = await tx.statement.findMany({
    where: { id: { in: statements } },
    select: { id: true, publicId: true },
  })
  const headingRows = await tx.annotation.findMany({ where: { id: { in: headings } }, select: HEADING })
  return {
    subject: new Map(subjects.map(({ id, slug }) => [id, slug])),
    article: new Map(articleRows.map(({ id, slug }) => [id, slug])),
    statement: new Map(statementRows.map(({ id, publicId }) => [id, publicId])),
    heading: new Map(
      headingRows.map(({ id, versionId, version, spans }) => [
        id,
        { versionId, article: version.article.slug, spans },
      ]),
    ),
  }
}

const HEADING = {
  id: true,
  versionId: true,
  version: { select: { article: { select: { slug: true } } } },
  spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
} as const

type Part<One = SubjectSource> = One extends SubjectSource ? Omit<One, 'id' | 'slug' | 'oldSlugs'> : never

// Field by field: what was kept with the title may hold more than an edition prints.
function partOf(facts: SubjectFacts, names: Names): Part {
  const subject = (id: string | null) => (id && names.subject.get(id)) || null
  switch (facts.kind) {
    case 'plan':
      return { kind: facts.kind }
    case 'section':
      return { kind: facts.kind, ordinal: facts.ordinal }
    case 'point':
      return { kind: facts.kind, number: facts.number, section: subject(facts.sectionId) ?? '' }
    case 'concession': {
      const { kind, ordinal, giverId, giverBasis, askerId, askerBasis, framedById, headingId } = facts
      return {
        kind,
        ordinal,
        giver: { party: subject(giverId), basis: giverBasis },
        asker: { party: subject(askerId), basis: askerBasis },
        framedBy: (framedById && names.article.get(framedById)) || null,
        heading: (headingId && names.heading.get(headingId)) || null,
      }
    }
    case 'plan_version': {
      const { kind, versionKind, ordinal, author, date, dateBasis, extentSeen, seenWhole } = facts
      return { kind, versionKind, ordinal, author, date, dateBasis, extentSeen, seenWhole }
    }
    case 'event': {
      const { kind, date, dateBasis, dateWords } = facts
      return { kind, date, dateBasis, dateWords }
    }
    case 'party':
      return { kind: facts.kind, ordinal: facts.ordinal, memberOf: subject(facts.memberOfId) }
    case 'person':
      return {
        kind: facts.kind,
        offices: facts.offices.map(({ title, official, start, end }) => ({ title, official, start, end })),
      }
    case 'disagreement':
      return {
        kind: facts.kind,
        ordinal: facts.ordinal,
        disagreementKind: facts.disagreementKind,
        sides: facts.statementIds.flatMap((id) => names.statement.get(id) ?? []),
      }
  }
}
