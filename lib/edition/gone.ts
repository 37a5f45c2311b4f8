import { TAKEN_DOWN } from './apply-notices'
import type {
  PublicArticle,
  PublicLedgerEntry,
  PublicNotice,
  PublicProof,
  PublicReading,
  PublicStatement,
} from './model'
import { namedPeople } from './named-people'

type Target = PublicNotice['targetKind']
type Noticed = { readonly notices: readonly PublicNotice[] }

/** Standing notices on something, oldest first, other than that it was taken down. */
export function noticesOn({ notices }: Noticed, kind: Target, id: string): PublicNotice[] {
  return notices
    .filter((notice) => notice.kind !== 'taken_down' && notice.targetKind === kind && notice.targetId === id)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Standing notices on a passage as an edition shows it, oldest first: none that is about words of another version. */
export function noticesOnPassage(
  view: Noticed,
  { passage, version }: Pick<PublicProof, 'passage' | 'version'>,
): PublicNotice[] {
  return noticesOn(view, 'passage', passage).filter((notice) => (notice.version ?? version) === version)
}

function takenDown({ notices }: Noticed, kind: Target, id: string): PublicNotice | undefined {
  return notices.find(
    (notice) => notice.kind === 'taken_down' && notice.targetKind === kind && notice.targetId === id,
  )
}

/** Words that are gone: with the notice that says so, or null where they went with something else. */
export type Gone = { readonly notice: PublicNotice | null }

/**
 * Whether words were taken down. Asked here as well as while the snapshot is read, so that neither alone has to be
 * right; the marker in the snapshot says that words went with something else, a person's name for example.
 */
export function goneStatement(view: Noticed, { id, wording }: PublicStatement): Gone | null {
  return gone(takenDown(view, 'statement', id), wording === TAKEN_DOWN)
}

export function gonePassage(view: Noticed, { passage, article, spans }: PublicProof): Gone | null {
  const notice = takenDown(view, 'passage', passage) ?? takenDown(view, 'article', article)
  return gone(notice, spans.length === 0)
}

export function goneReading(view: Noticed, { source, words }: PublicReading): Gone | null {
  const notice =
    source.kind === 'passage'
      ? (takenDown(view, 'passage', source.passage) ?? takenDown(view, 'article', source.article))
      : undefined
  return gone(notice, words === TAKEN_DOWN)
}

export function goneArticle(view: Noticed, { slug, workingTitle, title }: PublicArticle): Gone | null {
  return gone(takenDown(view, 'article', slug), title === null && workingTitle === TAKEN_DOWN)
}

/** How a notice names a ledger entry. */
export const ledgerKey = (entry: { readonly edition: number; readonly ordinal: number }) =>
  `${entry.edition}-${entry.ordinal}`

export function goneEntry(view: Noticed, entry: PublicLedgerEntry): Gone | null {
  const notice =
    takenDown(view, 'ledger', ledgerKey(entry)) ?? takenDown(view, 'statement', entry.statement ?? '')
  return gone(notice, entry.after === TAKEN_DOWN || entry.before === TAKEN_DOWN)
}

const gone = (notice: PublicNotice | undefined, marked: boolean): Gone | null =>
  notice ? { notice } : marked ? { notice: null } : null

/** Notices on a sentence, on what it rests on and on whom it names, each once. */
export function noticesAtSentence(view: Noticed, statement: PublicStatement): PublicNotice[] {
  const all = [
    ...noticesOn(view, 'statement', statement.id),
    ...statement.proofs.flatMap((proof) => noticesOnPassage(view, proof)),
    ...statement.proofs.flatMap((proof) => noticesOn(view, 'article', proof.article)),
    ...namedPeople(statement).flatMap((slug) => noticesOn(view, 'person', slug)),
  ]
  return [...new Set(all)]
}
