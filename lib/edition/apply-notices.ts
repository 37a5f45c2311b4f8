import type { ReportFacts } from './archived-sources'
import type {
  PublicArticle,
  PublicOrigin,
  PublicProof,
  PublicSpan,
  PublicSpeaker,
  PublicStatement,
  Snapshot,
  SubjectRef,
} from './model'
import { recountSupport } from './recount-support'

/** What stands in the place of words that were taken down. */
export const TAKEN_DOWN = '[taken down]'
/** The name of a person in addresses is a name too: this stands in its place, and is nobody's page. */
export const NOBODY = 'taken-down'
/** Shorter words than these occur by chance, so only whole passages of this length are looked for everywhere. */
const DISTINCTIVE = 30

/** Offsets are Unicode code points, as in the snapshot. */
export type TakenPassage = {
  readonly id: string
  readonly article: string
  readonly version: number
  readonly spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
}

/** All that is taken down now, in every edition. */
export type TakenDown = {
  readonly statements: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** `<edition>-<ordinal>` of ledger entries. */
  readonly ledger: ReadonlySet<string>
  readonly people: readonly { readonly slug: string; readonly names: readonly string[] }[]
  readonly passages: readonly TakenPassage[]
}

/**
 * A snapshot without the words that were taken down: not in a page, not in a feed, not in an export. What is
 * about a thing stays in its place, so that its notice can stand there.
 */
export function applyNotices(snapshot: Snapshot, taken: TakenDown): Snapshot {
  const people = new Set(taken.people.map(({ slug }) => slug))
  const telling = tellingWords(snapshot, taken)
  const masked: Snapshot = {
    ...snapshot,
    people: snapshot.people.filter(({ slug }) => !people.has(slug)),
    articles: snapshot.articles.map((article) =>
      taken.articles.has(article.slug) ? withoutWords(article) : article,
    ),
    concessions: snapshot.concessions.map((concession) =>
      taken.articles.has(concession.framedBy ?? '') ? { ...concession, heading: null } : concession,
    ),
    statements: snapshot.statements
      .map((statement) => maskStatement(statement, taken, people, snapshot.articles))
      .map((statement) => withoutTellingLeaves(statement, telling)),
    ledger: snapshot.ledger.map((entry) =>
      taken.ledger.has(`${entry.edition}-${entry.ordinal}`) ||
      // What the ledger says of a notice is the notice's own words.
      (entry.kind !== 'notice' && taken.statements.has(entry.statement ?? ''))
        ? { ...entry, before: entry.before && TAKEN_DOWN, after: entry.after && TAKEN_DOWN }
        : entry,
    ),
  }
  return withoutGoneRecords(scrub(masked, telling) as Snapshot, taken, people)
}

/**
 * A reading goes with its passage, a figure with its sentence, a silence with its article or with the person that it
 * is about. They are counted nowhere, so nothing stands in their place.
 */
function withoutGoneRecords(masked: Snapshot, taken: TakenDown, people: ReadonlySet<string>): Snapshot {
  const { readings, figures, findings, statements } = masked
  const shown = new Set(
    statements.flatMap(({ proofs }) =>
      proofs.flatMap(({ passage, spans }) => (spans.length > 0 ? passage : [])),
    ),
  )
  const gone = new Set(statements.filter(({ wording }) => wording === TAKEN_DOWN).map(({ id }) => id))
  return {
    ...masked,
    ...(readings && {
      readings: readings.filter(({ source }) => source.kind === 'reference' || shown.has(source.passage)),
    }),
    ...(figures && { figures: figures.filter(({ statement }) => !gone.has(statement)) }),
    ...(findings && {
      findings: findings.filter(
        ({ article, subject }) =>
          !taken.articles.has(article) && !(subject.kind === 'person' && people.has(subject.slug)),
      ),
    }),
  }
}

function maskStatement(
  statement: PublicStatement,
  taken: TakenDown,
  people: ReadonlySet<string>,
  articles: readonly ReportFacts[],
): PublicStatement {
  const { home, allegation } = statement
  const aboutSomebody =
    (home.kind === 'person' && people.has(home.slug)) || people.has(allegation?.about ?? '')
  const nameless = withoutNamedPlaces(statement, people)
  if (taken.statements.has(statement.id) || aboutSomebody) return emptied(nameless)
  const proofs = statement.proofs.map((proof) => maskProof(proof, taken, people))
  return {
    ...nameless,
    speaker: withoutName(statement.speaker, people),
    proofs,
    support: recountSupport(statement, proofs, articles),
  }
}

const withoutName = (speaker: PublicSpeaker | null, people: ReadonlySet<string>) =>
  people.has(speaker?.slug ?? '') ? null : speaker

function withoutNamedPlaces(statement: PublicStatement, people: ReadonlySet<string>): PublicStatement {
  const { home, shownAt } = statement
  const isNamed = ({ kind, slug }: SubjectRef) => kind === 'person' && people.has(slug)
  return {
    ...statement,
    home: isNamed(home) ? { ...home, slug: NOBODY } : home,
    shownAt: shownAt.filter((place) => !isNamed(place)),
  }
}

function emptied(statement: PublicStatement): PublicStatement {
  return {
    ...statement,
    wording: TAKEN_DOWN,
    speaker: null,
    asOf: null,
    allegation: null,
    proofs: [],
    references: [],
    support: {
      inArchive: { articles: 0, origins: 0, unestablished: 0 },
      elsewhere: { references: 0, origins: 0, unestablished: 0 },
      disputes: 0,
      words: '',
    },
  }
}

function maskProof(proof: PublicProof, taken: TakenDown, people: ReadonlySet<string>): PublicProof {
  const gone =
    taken.articles.has(proof.article) ||
    // Somebody's own words go with them: without their name they would stand as nobody's.
    (proof.voice === 'direct_speech' && people.has(proof.speaker?.slug ?? '')) ||
    taken.passages.some((passage) => passage.id === proof.passage || sharesWords(proof, passage))
  // Who of the public figures said it stays, so that nobody reads on their page that we hold nothing of theirs.
  const speaker = withoutName(proof.speaker, people)
  if (gone) {
    const known = speaker?.slug ? speaker : null
    const without = { ...proof, spans: [], chain: '', speaker: known, cautions: [], check: null }
    return taken.articles.has(proof.article) ? { ...without, origin: NO_ORIGIN } : without
  }
  return {
    ...proof,
    speaker,
    spans: proof.spans.map((span) =>
      taken.passages.some((passage) => showsWords(proof, span, passage))
        ? { ...span, before: '', after: '' }
        : span,
    ),
  }
}

/** Whether the passage itself, not only what stands around it, overlaps with what was taken down. */
function sharesWords(proof: PublicProof, passage: TakenPassage): boolean {
  return (
    isSameText(proof, passage) &&
    proof.spans.some(({ start, end }) => passage.spans.some((span) => span.start < end && span.end > start))
  )
}

function showsWords(proof: PublicProof, span: PublicSpan, passage: TakenPassage): boolean {
  if (!isSameText(proof, passage)) return false
  const from = span.start - Array.from(span.before).length
  const to = span.end + Array.from(span.after).length
  return passage.spans.some(({ start, end }) => start < to && end > from)
}

function isSameText(proof: PublicProof, passage: TakenPassage): boolean {
  return proof.article === passage.article && proof.version === passage.version
}

/** What is told with the article goes with it; of a page its own words say that it was withheld. */
const NO_ORIGIN: PublicOrigin = { kind: 'not_established', name: '' }

function withoutWords(article: PublicArticle): PublicArticle {
  const { copyEnd: _, ...rest } = article
  return {
    ...rest,
    title: null,
    workingTitle: TAKEN_DOWN,
    publishedBy: null,
    obtainedFrom: null,
    byline: null,
    published: null,
    copyOf: null,
    addresses: [],
    origin: NO_ORIGIN,
    words: { ...article.words, shown: 0 },
    // From the hash of a short text the text can be guessed.
    captures: article.captures.map((capture) => ({ ...capture, rawSha256: '' })),
    versions: article.versions.map((version) => ({ ...version, textSha256: '', merkleRoot: '' })),
    notices: [],
  }
}

type Telling = { readonly words: readonly string[]; readonly names: readonly RegExp[] }

/** Words that must stand nowhere, whoever repeats them. */
function tellingWords(snapshot: Snapshot, taken: TakenDown): Telling {
  const passages = taken.passages.flatMap(({ spans }) => spans.map(({ exact }) => exact))
  const wordings = snapshot.statements.flatMap(({ id, wording }) => (taken.statements.has(id) ? wording : []))
  const ledger = snapshot.ledger.flatMap((entry) =>
    taken.ledger.has(`${entry.edition}-${entry.ordinal}`) ? [entry.before, entry.after] : [],
  )
  const people = new Map(taken.people.map(({ slug, names }) => [slug, [...names]]))
  for (const { slug, title } of snapshot.people) people.get(slug)?.push(title)
  return {
    words: [...passages, ...wordings, ...ledger].filter((words) => words.length >= DISTINCTIVE),
    names: [...people.values()]
      .flat()
      .filter((name) => name.length >= 4)
      .map(namePattern),
  }
}

function namePattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}

// Leaves hold one word each, so what must not be said is looked for in all of them together.
function withoutTellingLeaves(statement: PublicStatement, telling: Telling): PublicStatement {
  if (telling.words.length + telling.names.length === 0) return statement
  const proofs = statement.proofs.map((proof) =>
    proof.check?.spans.some(({ leaves }) => tells(leaves.map(({ run }) => run).join(''), telling))
      ? { ...proof, check: null }
      : proof,
  )
  return { ...statement, proofs }
}

/** Members that address things: they are no words. */
const ADDRESSES = new Set([
  'id',
  'slug',
  'kind',
  'article',
  'section',
  'party',
  'passage',
  'framedBy',
  'copyOf',
  'copyEnd',
  'url',
  'oldSlugs',
  'sides',
  'about',
  'key',
  'planVersion',
  'provision',
  'point',
  'from',
  'to',
  'statement',
  'memberOf',
])

function scrub(value: unknown, telling: Telling, member = ''): unknown {
  if (telling.words.length + telling.names.length === 0) return value
  if (typeof value === 'string') return ADDRESSES.has(member) || !tells(value, telling) ? value : TAKEN_DOWN
  if (Array.isArray(value)) return value.map((one) => scrub(one, telling, member))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrub(one, telling, name)]))
}

function tells(text: string, { words, names }: Telling): boolean {
  return words.some((one) => text.includes(one)) || names.some((name) => name.test(text))
}
