import type { PublicArticle, PublicFinding, Snapshot, SubjectRef } from '@/lib/edition/model'

/** The number of the text that stands now: that of the last good capture, or the newest where none names one. */
export function currentVersion(article: Pick<PublicArticle, 'captures' | 'versions'>): number | null {
  const good = article.captures
    .filter(({ outcome, version }) => outcome === 'good' && version !== null)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  const newest = article.versions.map(({ number }) => number).sort((a, b) => b - a)
  return good[0]?.version ?? newest[0] ?? null
}

export const sameSubject = (a: SubjectRef, b: SubjectRef) => a.kind === b.kind && a.slug === b.slug

/** Nobody can have read for a party that was not known yet. */
const knew = ({ partiesThen }: PublicFinding, party: string | null) =>
  party === null || partiesThen === undefined || partiesThen.includes(party)

/**
 * The silences about a subject that still hold: those found in the text that stands now. A silence about one party
 * says nothing of the subject, while one about the subject holds for every party that was known when it was found.
 */
export function standingFindings(
  { findings = [], articles }: Pick<Snapshot, 'findings' | 'articles'>,
  subject: SubjectRef,
  party: string | null = null,
): PublicFinding[] {
  const current = new Map(articles.map((article) => [article.slug, currentVersion(article)]))
  return findings.filter(
    (finding) =>
      sameSubject(finding.subject, subject) &&
      (finding.party === null ? knew(finding, party) : finding.party === party) &&
      current.get(finding.article) === finding.version,
  )
}
