import type { LoadedPassage, LoadedRevision } from '@/lib/evidence/model'
import { deskPaths } from '@/lib/paths/desk'
import { changedFactWords, factChanges } from './fact-changes'
import { freezeArticle } from './freeze-article'
import { freezeRecords } from './freeze-records'
import { freezeStatement, reportFacts } from './freeze-statement'
import { freezeSite, freezeSubjects, titledSubjects } from './freeze-subjects'
import type {
  PublicArticle,
  PublicProof,
  PublicSpeaker,
  PublicStatement,
  Snapshot,
  SubjectKind,
  SubjectRef,
} from './model'
import type { Ranges } from './ranges'
import { recordChanges, recordSummary } from './record-changes'
import { recountCarried, recountEntries } from './recount-carried'
import { type CarriedProof, type ShownArticle, showPassages, type WantedPassage } from './show-passages'
import type {
  ArticleSource,
  EditionSources,
  Finding,
  HeadingSource,
  NewLedgerEntry,
  SubjectSource,
} from './sources'

export type ExposureRow = {
  readonly versionId: string
  readonly articleSlug: string
  readonly shown: Ranges
  readonly speech: Ranges
}

export type FrozenEdition = {
  readonly snapshot: Snapshot
  readonly exposure: readonly ExposureRow[]
  /** What keeps chosen statements out: an edition is published only when there is none. */
  readonly findings: readonly Finding[]
}

type Titled = SubjectSource & { readonly title: string }
type Context = {
  readonly sources: EditionSources
  readonly subjects: ReadonlyMap<string, Titled>
  readonly articles: ReadonlyMap<string, ArticleSource>
  readonly carried: readonly PublicStatement[]
  readonly shown: ReadonlyMap<string, ShownArticle>
}

/**
 * Edition N+1 as a value: edition N minus what is withdrawn, plus what is chosen. Statements that are carried
 * over are those of the previous snapshot, word for word; nothing of them is read anew.
 */
export function freezeEdition(sources: EditionSources): FrozenEdition {
  const subjects = titledSubjects(sources.subjects, sources.furniture)
  const articles = new Map(sources.articles.map((article) => [article.slug, article]))
  const carried = carriedOver(sources)
  const shown = new Map(
    sources.articles.map((article) => [article.slug, showArticle(article, sources, subjects, carried)]),
  )
  const context: Context = { sources, subjects, articles, carried, shown }
  return {
    snapshot: snapshotOf(context),
    exposure: sources.articles.flatMap((article) =>
      [...(shown.get(article.slug)?.exposure ?? [])].map(([versionId, ranges]) => ({
        versionId,
        articleSlug: article.slug,
        ...ranges,
      })),
    ),
    findings: sources.chosen.flatMap((revision) => [
      ...missingTitles(revision, subjects),
      ...withoutRights(revision, shown),
    ]),
  }
}

function carriedOver({ previous, withdrawn, chosen }: EditionSources): PublicStatement[] {
  const gone = new Set([...withdrawn, ...chosen.map(({ publicId }) => publicId)])
  return (previous?.statements ?? []).filter(({ id }) => !gone.has(id))
}

function snapshotOf(context: Context): Snapshot {
  const { sources, subjects, articles, shown } = context
  const carried = context.carried.map((statement) =>
    recountCarried(
      carryOver(underNewSlugs(statement, sources.subjects), context),
      sources.previous?.articles ?? [],
      reportFacts(articles),
    ),
  )
  const statements = [...carried, ...sources.chosen.map((revision) => freezeChosen(revision, context))].sort(
    byPlace,
  )
  const words = freezeSubjects({
    subjects,
    furniture: sources.furniture,
    statements: new Set(statements.map(({ id }) => id)),
    heading: (heading) => headingWords(heading, shown),
  })
  const records = freezeRecords({ records: sources.records, subjects, statements, signers: sources.signers })
  const used = new Set([
    ...records.findings.map(({ article }) => article),
    ...statements.flatMap(({ proofs }) => proofs.map(({ article }) => article)),
    ...words.concessions.flatMap(({ framedBy }) => framedBy ?? []),
  ])
  const snapshot: Omit<Snapshot, 'ledger'> = {
    format: 'proviso-edition-1',
    number: sources.number,
    publishedAt: sources.publishedAt,
    sample: sources.sample,
    site: freezeSite(sources.furniture),
    ...words,
    articles: [...used].sort().flatMap((slug) => publicArticle(slug, articles, shown)),
    statements,
    ...records,
  }
  const entries = [
    ...sources.ledger,
    ...recountEntries(sources.previous?.statements ?? [], carried),
    ...factEntries(sources, snapshot),
    ...recordEntries(sources.previous, snapshot),
  ]
  return { ...snapshot, ledger: [...newLedger(sources, entries), ...(sources.previous?.ledger ?? [])] }
}

// Without a new wording of the title it is what stands around it that changed: a side was withdrawn, a party came.
const AROUND_IT = {
  kind: 'clarification',
  reason: 'Something that it names came into this edition or left it.',
  furniture: null,
  approvedBy: [],
} as const

// What stands beside a title is told part by part, in words.
function factEntries(
  { previous, subjects, factReasons }: EditionSources,
  next: Omit<Snapshot, 'ledger'>,
): NewLedgerEntry[] {
  return factChanges(previous, next).map((change) => {
    const subject = subjects.find(({ kind, slug }) => kind === change.kind && slug === change.slug)
    const why = factReasons[subject?.id ?? ''] ?? AROUND_IT
    return { ...why, statement: null, before: '', after: changedFactWords(change) }
  })
}

// Records are no statements: what changed of them is counted where they stand.
function recordEntries(previous: Snapshot | null, next: Omit<Snapshot, 'ledger'>): NewLedgerEntry[] {
  return recordSummary(recordChanges(previous, next)).map(({ words, by, reason }) => ({
    kind: 'evidence',
    statement: null,
    furniture: null,
    before: '',
    after: words,
    reason,
    approvedBy: by,
  }))
}

function freezeChosen(revision: LoadedRevision, context: Context): PublicStatement {
  const { sources, subjects, articles, shown } = context
  return freezeStatement(revision, {
    edition: sources.number,
    subjects,
    articles,
    signers: sources.signers,
    show: (passage) => shown.get(passage.version.articleSlug)?.show(wantedOf(passage, subjects)) ?? [],
    check: (passage) => shown.get(passage.version.articleSlug)?.check(wantedOf(passage, subjects)) ?? null,
    before: sources.previous?.statements.find(({ id }) => id === revision.publicId),
    preview: sources.preview ?? false,
  })
}

// Words that were erased by order, or that the article's rights no longer bear, are not carried over.
function carryOver(statement: PublicStatement, { articles, shown }: Context): PublicStatement {
  const isGone = (proof: PublicProof) =>
    shown.get(proof.article)?.state === 'closed' ||
    articles.get(proof.article)?.versions.some(({ number, text }) => number === proof.version && text === '')
  if (!statement.proofs.some(isGone)) return statement
  const proofs = statement.proofs.map((proof) =>
    isGone(proof) ? { ...proof, spans: [], check: null } : proof,
  )
  return { ...statement, proofs }
}

// A subject may have a new slug since: what is carried over goes on pointing to it.
function underNewSlugs(statement: PublicStatement, subjects: readonly SubjectSource[]): PublicStatement {
  const now = (kind: SubjectKind, slug: string) => {
    const same = subjects.filter((one) => one.kind === kind)
    if (same.some((one) => one.slug === slug)) return slug
    return same.find(({ oldSlugs }) => oldSlugs.includes(slug))?.slug ?? slug
  }
  const ref = ({ kind, slug }: SubjectRef): SubjectRef => ({ kind, slug: now(kind, slug) })
  const speaker = (one: PublicSpeaker | null) => (one?.slug ? { ...one, slug: now('person', one.slug) } : one)
  return {
    ...statement,
    home: ref(statement.home),
    ...(statement.provision && { provision: underNewText(statement.provision, now) }),
    shownAt: statement.shownAt.map(ref),
    party: statement.party && now('party', statement.party),
    speaker: speaker(statement.speaker),
    allegation: statement.allegation && {
      ...statement.allegation,
      about: now('person', statement.allegation.about),
    },
    proofs: statement.proofs.map((proof) => ({ ...proof, speaker: speaker(proof.speaker) })),
  }
}

function underNewText(key: string, now: (kind: SubjectKind, slug: string) => string): string {
  const [text = '', ...number] = key.split('/')
  return [now('plan_version', text), ...number].join('/')
}

function publicArticle(
  slug: string,
  articles: ReadonlyMap<string, ArticleSource>,
  shown: ReadonlyMap<string, ShownArticle>,
): PublicArticle[] {
  const article = articles.get(slug)
  return article ? [freezeArticle(article, shown.get(slug)?.total ?? 0)] : []
}

function showArticle(
  article: ArticleSource,
  sources: EditionSources,
  subjects: ReadonlyMap<string, Titled>,
  carried: readonly PublicStatement[],
): ShownArticle {
  const passages = sources.chosen.flatMap((revision) => revision.passages)
  const wanted = [
    ...passages
      .filter(({ version }) => version.articleSlug === article.slug)
      .map((passage) => wantedOf(passage, subjects)),
    ...headingsOf(article.slug, subjects),
  ]
  const official = (proof: PublicProof) =>
    proof.voice === 'direct_speech' &&
    [...subjects.values()].some(
      (one) => one.kind === 'person' && one.slug === proof.speaker?.slug && isOfficial(one),
    )
  const kept = carried.flatMap(({ proofs }): CarriedProof[] =>
    proofs
      .filter((proof) => proof.article === article.slug)
      .map((proof) => ({ proof, speech: official(proof) })),
  )
  return showPassages(article, wanted, kept, sources.shownBefore)
}

function wantedOf(passage: LoadedPassage, subjects: ReadonlyMap<string, Titled>): WantedPassage {
  const speaker = subjects.get(passage.speakerId ?? '')
  return {
    versionId: passage.version.id,
    spans: passage.spans,
    speech: passage.voice === 'direct_speech' && speaker !== undefined && isOfficial(speaker),
  }
}

function isOfficial(subject: SubjectSource): boolean {
  return subject.kind === 'person' && subject.offices.some(({ official }) => official)
}

function headingsOf(article: string, subjects: ReadonlyMap<string, Titled>): WantedPassage[] {
  return [...subjects.values()].flatMap((subject) =>
    subject.kind === 'concession' && subject.heading?.article === article
      ? [{ versionId: subject.heading.versionId, spans: subject.heading.spans, speech: false }]
      : [],
  )
}

function headingWords(heading: HeadingSource, shown: ReadonlyMap<string, ShownArticle>): string | null {
  const article = shown.get(heading.article)
  if (!article || article.state === 'closed') return null
  return heading.spans.map(({ exact }) => exact).join(' … ')
}

function newLedger(
  { number, publishedAt }: EditionSources,
  entries: readonly NewLedgerEntry[],
): Snapshot['ledger'] {
  return entries.map((entry, ordinal) => ({
    edition: number,
    ordinal,
    at: publishedAt,
    kind: entry.kind,
    statement: entry.statement,
    furniture: entry.furniture,
    before: entry.before,
    after: entry.after,
    reason: entry.reason,
    approvedBy: [...entry.approvedBy],
  }))
}

const KINDS: readonly PublicStatement['kind'][] = ['summary', 'detail', 'position', 'account', 'background']

function byPlace(a: PublicStatement, b: PublicStatement): number {
  const order = (x: string | number, y: string | number) => (x < y ? -1 : x > y ? 1 : 0)
  return (
    order(a.home.kind, b.home.kind) ||
    order(a.home.slug, b.home.slug) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.ordinal - b.ordinal ||
    order(a.id, b.id)
  )
}

// A statement names its home, its party and its people by their titles: those are published with it or before.
function missingTitles(revision: LoadedRevision, subjects: ReadonlyMap<string, Titled>): Finding[] {
  const { home, fields, passages } = revision
  const ids = [
    home.id,
    fields.partyId,
    fields.speakerId,
    fields.allegationAboutId,
    revision.provision?.split('/')[0] ?? null,
    ...passages.map(({ speakerId }) => speakerId),
  ]
  const missing = new Set(ids.filter((id): id is string => id !== null && !subjects.has(id)))
  if (missing.size === 0) return []
  const what = missing.has(home.id) ? 'the subject it is about' : 'a person, party or text it names'
  return [
    {
      statement: revision.publicId,
      wording: fields.wording,
      rule: 'titles',
      words: `The title of ${what} is not part of the edition yet: choose it under “Titles and other words”.`,
      href: deskPaths.furniture(),
    },
  ]
}

function withoutRights(revision: LoadedRevision, shown: ReadonlyMap<string, ShownArticle>): Finding[] {
  const over = [...new Set(revision.passages.map(({ version }) => version.articleSlug))].filter(
    (slug) => shown.get(slug)?.state === 'over',
  )
  return over.map((slug) => ({
    statement: revision.publicId,
    wording: revision.fields.wording,
    rule: 'rights',
    words:
      'Its passages would show more of the article than its rights allow, even without words around them: choose shorter passages or fewer statements.',
    href: deskPaths.articleAbout(slug),
  }))
}
