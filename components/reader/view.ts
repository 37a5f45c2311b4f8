import { TAKEN_DOWN } from '@/lib/edition/apply-notices'
import type {
  PublicArticle,
  PublicLedgerEntry,
  PublicNotice,
  PublicProof,
  PublicStatement,
  Snapshot,
  SubjectRef,
} from '@/lib/edition/model'
import { type LinkBase, type ReaderPaths, readerPaths } from '@/lib/paths/reader'

/** All that a reader's page is drawn from. */
export type View = {
  /** The edition as readers may have it now: what was taken down is already gone from it. */
  readonly snapshot: Snapshot
  /** Every notice over this edition. */
  readonly notices: readonly PublicNotice[]
  readonly paths: ReaderPaths
  readonly base: LinkBase
  /** The newest edition; greater than the snapshot's number when this one is superseded. */
  readonly latest: number
  /** Where readers report errors: a mail address or a page; null when none is configured. */
  readonly corrections: string | null
}

export function viewOf(
  snapshot: Snapshot,
  notices: readonly PublicNotice[],
  { base, latest, corrections = null }: { base: LinkBase; latest: number; corrections?: string | null },
): View {
  return { snapshot, notices, base, latest, corrections, paths: readerPaths(base) }
}

type Target = PublicNotice['targetKind']

/** Standing notices on something, oldest first, other than that it was taken down. */
export function noticesOn(view: View, kind: Target, id: string): PublicNotice[] {
  return view.notices
    .filter((notice) => notice.kind !== 'taken_down' && notice.targetKind === kind && notice.targetId === id)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

function takenDown(view: View, kind: Target, id: string): PublicNotice | undefined {
  return view.notices.find(
    (notice) => notice.kind === 'taken_down' && notice.targetKind === kind && notice.targetId === id,
  )
}

/** Words that are gone: with the notice that says so, or null where they went with something else. */
export type Gone = { readonly notice: PublicNotice | null }

/**
 * Whether words were taken down. Asked here as well as while the snapshot is read, so that neither alone has to be
 * right; the marker in the snapshot says that words went with something else, a person's name for example.
 */
export function goneStatement(view: View, { id, wording }: PublicStatement): Gone | null {
  return gone(takenDown(view, 'statement', id), wording === TAKEN_DOWN)
}

export function gonePassage(view: View, { passage, article, spans }: PublicProof): Gone | null {
  const notice = takenDown(view, 'passage', passage) ?? takenDown(view, 'article', article)
  return gone(notice, spans.length === 0)
}

export function goneArticle(view: View, { slug, workingTitle, title }: PublicArticle): Gone | null {
  return gone(takenDown(view, 'article', slug), title === null && workingTitle === TAKEN_DOWN)
}

/** How a notice names a ledger entry. */
export const ledgerKey = (entry: { readonly edition: number; readonly ordinal: number }) =>
  `${entry.edition}-${entry.ordinal}`

export function goneEntry(view: View, entry: PublicLedgerEntry): Gone | null {
  const notice =
    takenDown(view, 'ledger', ledgerKey(entry)) ?? takenDown(view, 'statement', entry.statement ?? '')
  return gone(notice, entry.after === TAKEN_DOWN || entry.before === TAKEN_DOWN)
}

const gone = (notice: PublicNotice | undefined, marked: boolean): Gone | null =>
  notice ? { notice } : marked ? { notice: null } : null

/** The title of an article as a link may show it: never words that were taken down. */
export function articleTitle(view: View, article: PublicArticle): string {
  if (goneArticle(view, article)) return 'An article that was taken down'
  return article.title?.value ?? article.workingTitle
}

const same = (a: SubjectRef, b: SubjectRef) => a.kind === b.kind && a.slug === b.slug

/** The statements whose home is a subject or that are shown there too, home ones first, each in its order. */
export function statementsAt(view: View, subject: SubjectRef): PublicStatement[] {
  const all = view.snapshot.statements
  const home = all.filter((statement) => same(statement.home, subject))
  const also = all.filter(
    (statement) => !same(statement.home, subject) && statement.shownAt.some((at) => same(at, subject)),
  )
  return [...byOrder(home), ...byOrder(also)]
}

const byOrder = (statements: readonly PublicStatement[]) =>
  [...statements].sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))

export const statementOf = (view: View, id: string): PublicStatement | undefined =>
  view.snapshot.statements.find((statement) => statement.id === id)

export const articleOf = (view: View, slug: string | null): PublicArticle | undefined =>
  view.snapshot.articles.find((article) => article.slug === slug)

/** The name of a person whom a statement names by slug; words that are no slug stand as they are. */
export const personName = (view: View, slug: string): string =>
  view.snapshot.people.find((person) => person.slug === slug)?.title ?? slug

/** The title of a party, by slug. */
export const partyName = (view: View, slug: string | null): string | undefined =>
  view.snapshot.parties.find((party) => party.slug === slug)?.title

/** The title of a subject, and the page on which it stands. */
export function subjectLink(view: View, ref: SubjectRef): { title: string; href: string } | null {
  const { snapshot, paths } = view
  if (ref.kind === 'plan') return { title: snapshot.plan.title, href: paths.front() }
  if (ref.kind === 'point') {
    const point = snapshot.points.find(({ slug }) => slug === ref.slug)
    return point ? { title: `Point ${point.number}: ${point.title}`, href: paths.point(point) } : null
  }
  if (ref.kind === 'concession') {
    const concession = snapshot.concessions.find(({ slug }) => slug === ref.slug)
    return concession ? { title: concession.title, href: paths.concession(concession.slug) } : null
  }
  if (ref.kind === 'disagreement') {
    const found = snapshot.disagreements.find(({ slug }) => slug === ref.slug)
    return found ? { title: found.title, href: `${paths.accounts()}#${found.slug}` } : null
  }
  if (ref.kind === 'plan_version') {
    const version = snapshot.planVersions.find(({ slug }) => slug === ref.slug)
    return version ? { title: version.title, href: paths.version(version.slug) } : null
  }
  if (ref.kind === 'event') {
    const event = snapshot.events.find(({ slug }) => slug === ref.slug)
    return event ? { title: event.title, href: `${paths.timeline()}#event-${event.slug}` } : null
  }
  if (ref.kind === 'person') {
    const person = snapshot.people.find(({ slug }) => slug === ref.slug)
    return person ? { title: person.title, href: paths.person(person.slug) } : null
  }
  if (ref.kind === 'party') {
    const party = snapshot.parties.find(({ slug }) => slug === ref.slug)
    return party ? { title: party.title, href: paths.party(party.slug) } : null
  }
  const section = snapshot.sections.find(({ slug }) => slug === ref.slug)
  return section ? { title: section.title, href: paths.front() } : null
}

/** Where a reader finds a statement: its home's page, at the statement. Null when that page does not exist. */
export function statementHref(view: View, statement: PublicStatement): string | null {
  const places = [statement.home, ...statement.shownAt]
  for (const place of places) {
    const href = subjectLink(view, place)?.href
    if (href) return `${href.split('#')[0]}#statement-${statement.id}`
  }
  return null
}

/** Where the headings of the sections come from, and that placing points under them is our choice. */
export const sectionsNote = ({ snapshot: { site, plan } }: View): string | undefined =>
  plan.words.headings ?? site['site/headings']

export type ArticleUse = {
  readonly statement: PublicStatement
  readonly proof: PublicStatement['proofs'][number]
}

/** Every use that the edition makes of an article's words, in the order of the article. */
export function usesOf(view: View, slug: string): ArticleUse[] {
  const uses = view.snapshot.statements.flatMap((statement) =>
    statement.proofs.filter((proof) => proof.article === slug).map((proof) => ({ statement, proof })),
  )
  return uses.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ proof }: ArticleUse) => proof.spans[0]?.start ?? Number.MAX_SAFE_INTEGER
