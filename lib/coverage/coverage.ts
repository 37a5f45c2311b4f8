import { TAKEN_DOWN } from '@/lib/edition/apply-notices'
import { archivedSources } from '@/lib/edition/archived-sources'
import type { PublicFinding, PublicPoint, PublicProof, PublicStatement, Snapshot } from '@/lib/edition/model'
import { countSupport, type SupportCount } from '@/lib/evidence/count-support'
import { sameSubject, standingFindings } from './current-version'

/** What an archived article has to do with a point. */
export type CellState = 'reports' | 'touches' | 'silent' | 'withheld' | 'not_read'

export type CoverageCell = {
  /** Slug of the article. */
  readonly article: string
  readonly state: CellState
  /** Public ids of the statements whose passages make the cell; empty where it is silent or not read. */
  readonly statements: readonly string[]
  /** ISO instant at which the silence was found. */
  readonly silentAt: string | null
}

export type CoverageRow = {
  readonly point: PublicPoint
  /** One for each article, in the order of the edition. */
  readonly cells: readonly CoverageCell[]
  /** Who reports the provision, counted by origin: "not established" is never one more. */
  readonly support: SupportCount
}

type Bearing = { readonly statement: PublicStatement; readonly proof: PublicProof }

/** Points and articles: every pair has exactly one state, the strongest that holds. */
export function coverage(snapshot: Snapshot): CoverageRow[] {
  return snapshot.points.map((point) => {
    const here = snapshot.statements.filter(
      ({ home, shownAt }) => sameSubject(home, point) || shownAt.some((place) => sameSubject(place, point)),
    )
    const uses = here.flatMap((statement) => statement.proofs.map((proof) => ({ statement, proof })))
    const findings = standingFindings(snapshot, point)
    return {
      point,
      cells: snapshot.articles.map(({ slug, title, workingTitle }) =>
        cellOf(
          slug,
          title === null && workingTitle === TAKEN_DOWN,
          uses.filter(({ proof }) => proof.article === slug),
          (use) => reportsProvision(use, point),
          findings.filter(({ article }) => article === slug),
        ),
      ),
      support: supportOf(
        here.filter((statement) => tellsProvision(statement, point)),
        snapshot.articles,
      ),
    }
  })
}

function cellOf(
  article: string,
  gone: boolean,
  used: readonly Bearing[],
  reports: (use: Bearing) => boolean,
  findings: readonly PublicFinding[],
): CoverageCell {
  const uses = used.filter(({ proof }) => proof.spans.length > 0)
  const reporting = uses.filter(reports)
  if (reporting.length > 0) return { article, state: 'reports', statements: idsOf(reporting), silentAt: null }
  if (uses.length > 0) return { article, state: 'touches', statements: idsOf(uses), silentAt: null }
  const silentAt = latest(findings)
  // What was taken down had been looked at: what was found in it may not be told, and is not called unread.
  const withheld = gone || used.length > 0
  const state = silentAt ? 'silent' : withheld ? 'withheld' : 'not_read'
  return { article, state, statements: [], silentAt }
}

const reportsProvision = ({ statement, proof }: Bearing, point: PublicPoint) =>
  proof.bearing === 'supports' && tellsProvision(statement, point)

/** A sentence that says what the provision is; positions, accounts and sentences from elsewhere only touch it. */
const tellsProvision = ({ home, kind }: PublicStatement, point: PublicPoint) =>
  sameSubject(home, point) && (kind === 'summary' || kind === 'detail')

const idsOf = (uses: readonly Bearing[]) => [...new Set(uses.map(({ statement }) => statement.id))]

const latest = (findings: readonly PublicFinding[]): string | null =>
  findings
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? null

/** The same source behind several sentences of a point counts once. */
function supportOf(statements: readonly PublicStatement[], articles: Snapshot['articles']): SupportCount {
  const proofs = statements
    .flatMap((statement) => statement.proofs)
    .filter(({ bearing, spans }) => bearing === 'supports' && spans.length > 0)
  const references = statements
    .flatMap((statement) => statement.references)
    .filter(({ bearing }) => bearing === 'supports')
  const elsewhere = new Map(references.map((one) => [one.url || `${one.outlet} ${one.title}`, one]))
  return countSupport(archivedSources(proofs, articles), [...elsewhere.values()], 0)
}
