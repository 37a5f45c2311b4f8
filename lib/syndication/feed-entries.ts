import {
  goneEntry,
  gonePassage,
  goneStatement,
  ledgerKey,
  noticesAtSentence,
  noticesOn,
} from '@/lib/edition/gone'
import { LEDGER_WORDS } from '@/lib/edition/labels'
import type { PublicLedgerEntry, PublicNotice, PublicPoint, PublicStatement } from '@/lib/edition/model'
import { noticeAbout } from '@/lib/edition/notice-about'
import { isSample, sampleWords } from '@/lib/edition/sample'
import { statementOf, statementsAt } from '@/lib/edition/statements-at'
import { editionBase, latestPaths, readerPaths } from '@/lib/paths/reader'
import { feedUrn } from './feed-ids'
import type { Feed, FeedEntry, Publication } from './model'
import { noticeLine, noticeName } from './sentence-notice'
import type { Withdrawn } from './withdrawals'

/** How many entries of the ledger a feed goes back. */
const ENTRIES = 100
const SAMPLE = 'Sample data, not reviewed by a person.'

/** The latest edition with its notices, the SHA-256 of the first one, which the ids begin with, and the list of all. */
export type Syndicated = Publication & {
  readonly beginning: string
  /** Every edition, newest first; `publishedAt` is an ISO instant. */
  readonly editions: readonly { readonly number: number; readonly publishedAt: string }[]
}

const name = ({ snapshot }: Publication) => snapshot.site['site/name'] ?? 'Proviso'
const short = (words: string) => words.split(':')[0] ?? words
const lines = (...parts: readonly string[]) => parts.filter(Boolean).join('\n')

/** Every edition, newest first, each with what it changed. */
export function editionsFeed(publication: Syndicated): Feed {
  const { ledger } = publication.snapshot
  const entries = publication.editions.slice(0, ENTRIES).map(({ number, publishedAt: at }) => {
    const changes = ledger.filter(({ edition }) => edition === number)
    return {
      id: feedUrn(publication.beginning, 'edition', number),
      title: `Edition ${number}`,
      path: `/editions/${number}`,
      published: at,
      updated: at,
      text: lines(...changeLines(publication, changes)) || NO_WORDS,
    }
  })
  return feed(
    publication,
    'editions',
    'editions',
    'Every edition with what it changed, and why.',
    '/editions',
    entries,
  )
}

/** What was corrected, taken back, or said in a notice, newest first. */
export function correctionsFeed(publication: Syndicated): Feed {
  const taken = publication.snapshot.ledger.filter(({ kind }) => CORRECTING.has(kind)).slice(0, ENTRIES)
  const entries = [
    ...publication.notices.filter(({ seq }) => seq > 0).map((notice) => noticeEntry(publication, notice)),
    ...taken.map((entry) => ledgerEntry(publication, entry)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : -1))
  const told = 'Corrections, retractions, withdrawals and notices.'
  return feed(publication, 'corrections', 'corrections', told, latestPaths.ledger(), entries)
}
const CORRECTING = new Set<PublicLedgerEntry['kind']>(['correction', 'retraction', 'withdrawal', 'notice'])

/**
 * Every sentence at a point. An edited sentence keeps its id and is dated anew; one that was withdrawn or taken
 * down stays as an entry that says so, for readers who already hold its words.
 */
export function pointFeed(
  publication: Syndicated,
  point: PublicPoint,
  withdrawn: readonly Withdrawn[],
): Feed {
  const standing = statementsAt(publication, point).map((one) => sentenceEntry(publication, one))
  const tombs = withdrawn.map(({ id, entry }) => tombstone(publication, id, entry))
  const entries = [...standing, ...tombs].sort((a, b) => (a.updated < b.updated ? 1 : -1))
  const title = `point ${point.number}, ${point.title}`
  return feed(
    publication,
    `point ${point.number}`,
    title,
    'The sentences about this point.',
    latestPaths.point(point),
    entries,
  )
}

function feed(
  publication: Syndicated,
  key: string,
  title: string,
  told: string,
  path: string,
  entries: readonly FeedEntry[],
): Feed {
  const { snapshot, beginning } = publication
  const updated = [snapshot.publishedAt, ...entries.map((entry) => entry.updated)].sort().at(-1)!
  return {
    id: feedUrn(beginning, 'feed', key),
    title: `${name(publication)}: ${title}`,
    description: [sampleWords(snapshot), told].filter(Boolean).join(' '),
    path,
    updated,
    publisher: name(publication),
    entries,
  }
}

/** Each change in a line; where very many sentences are new they are counted, and stand on the edition's pages. */
function changeLines(publication: Publication, changes: readonly PublicLedgerEntry[]): string[] {
  const added = changes.filter(({ kind, statement }) => kind === 'addition' && statement !== null)
  const many = added.length > MANY_ADDED
  const told = many ? changes.filter((entry) => !added.includes(entry)) : changes
  const count = many ? [`${short(LEDGER_WORDS.addition)}: ${added.length} sentences.`] : []
  return [...count, ...told.map((entry) => changeLine(publication, entry))]
}
const MANY_ADDED = 25
const NO_WORDS = 'No sentence changed; addresses or facts about articles did.'

function changeLine(publication: Publication, entry: PublicLedgerEntry): string {
  const kind = short(LEDGER_WORDS[entry.kind])
  const gone = goneEntry(publication, entry)
  if (gone) return `${kind}: words that were taken down.${gone.notice ? ` ${gone.notice.words}` : ''}`
  const change =
    entry.before && entry.after ? `${entry.before} → ${entry.after}` : entry.after || entry.before
  const notices = entry.statement ? noticesOn(publication, 'statement', entry.statement) : []
  const why = entry.reason ? ` (${entry.reason})` : ''
  return [`${kind}: ${change}${why}`, ...notices.map(noticeLine)].join(' ')
}

function ledgerEntry(publication: Syndicated, entry: PublicLedgerEntry): FeedEntry {
  const gone = goneEntry(publication, entry)
  const statement = statementOf(publication, entry.statement ?? '')
  return {
    id: feedUrn(publication.beginning, 'ledger', ledgerKey(entry)),
    title: `${CHANGED[entry.kind]}: ${gone ? 'words that were taken down' : entry.after || entry.before}`,
    path: entry.statement ? latestPaths.statement(entry.statement) : `${editionBase(entry.edition)}/ledger`,
    published: entry.at,
    updated: gone?.notice?.at ?? entry.at,
    text: lines(
      isSample(statement, publication.snapshot) ? SAMPLE : '',
      `Edition ${entry.edition}: ${short(LEDGER_WORDS[entry.kind])}.`,
      ...(gone
        ? [`These words were taken down. ${gone.notice?.words ?? ''}`.trim()]
        : [
            entry.before && `Before: ${entry.before}`,
            entry.after && `${entry.before ? 'After: ' : ''}${entry.after}`,
          ]),
      entry.reason && `Why: ${entry.reason}`,
      entry.approvedBy.length > 0 ? `Approved by: ${entry.approvedBy.join(', ')}.` : '',
    ),
  }
}

/** What happened to a sentence, as the first word of a title. */
const CHANGED: Readonly<Record<PublicLedgerEntry['kind'], string>> = {
  addition: 'Added',
  evidence: 'Evidence changed',
  typo: 'Typing error mended',
  clarification: 'Clarified',
  correction: 'Corrected',
  retraction: 'Retracted',
  withdrawal: 'Withdrawn',
  notice: 'Notice',
}

function noticeEntry(publication: Syndicated, notice: PublicNotice): FeedEntry {
  const about = noticeAbout(publication, notice, latestPaths)
  return {
    id: feedUrn(publication.beginning, 'notice', notice.seq),
    title: `${noticeName(notice)}: ${about.words}`,
    path: about.href ?? latestPaths.ledger(),
    published: notice.at,
    updated: notice.at,
    text: notice.words,
  }
}

function sentenceEntry(publication: Syndicated, statement: PublicStatement): FeedEntry {
  const { snapshot, beginning } = publication
  const entries = snapshot.ledger.filter((entry) => entry.statement === statement.id)
  const gone = goneStatement(publication, statement)
  const notices = noticesAtSentence(publication, statement)
  const own = noticesOn(publication, 'statement', statement.id)
  const lost = statement.proofs.flatMap((proof) => gonePassage(publication, proof)?.notice ?? [])
  const dates = [...entries, ...notices, ...lost].map(({ at }) => at).concat(gone?.notice?.at ?? '')
  const known = dates.filter(Boolean).sort()
  const base = {
    id: feedUrn(beginning, 'statement', statement.id),
    path: latestPaths.statement(statement.id),
    published: known[0] ?? statement.approvedAt,
    updated: known.at(-1) ?? statement.approvedAt,
  }
  if (gone) return { ...base, title: 'Taken down', text: `Taken down. ${gone.notice?.words ?? ''}`.trim() }
  const [newest] = entries
  return {
    ...base,
    // Who reads nothing but a list of titles must not take a sentence for one that stands.
    title: [...new Set(own.map(noticeName)), statement.wording].join(': '),
    text: lines(
      ...notices.map(noticeLine),
      isSample(statement, snapshot) ? SAMPLE : '',
      statement.wording,
      statement.support.words,
      newest && newest.kind !== 'addition'
        ? `Changed in edition ${newest.edition} (${short(LEDGER_WORDS[newest.kind])}): ${newest.reason}`
        : '',
    ),
  }
}

function tombstone(publication: Syndicated, id: string, entry: PublicLedgerEntry): FeedEntry {
  const kind = entry.kind === 'retraction' ? 'Retracted' : 'Withdrawn'
  return {
    id: feedUrn(publication.beginning, 'statement', id),
    title: `${kind} in edition ${entry.edition}`,
    path: readerPaths('').statement(id),
    published: entry.at,
    updated: entry.at,
    text: `This sentence was ${kind.toLowerCase()} in edition ${entry.edition}. ${entry.reason}`.trim(),
  }
}
