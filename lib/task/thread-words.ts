import type { InboxTask } from '@/lib/inbox/model'
import type { HoldUp } from '@/lib/thread/model'

/** Who asks what in a thread that stops publishing, and what it holds up. */
export function holdUpWords({ by, said, holdsUp }: HoldUp): string {
  const asks = said === '' ? `begun by ${by}` : `${by} asks: ${firstWords(said)}`
  const [first, ...more] = holdsUp
  const held = first
    ? `holds up ${firstWords(first)}${more.length > 0 ? ` and ${more.length} more` : ''}`
    : 'nothing is under way that it holds up'
  return `${asks} · ${held}`
}

const DID: Readonly<Record<NonNullable<InboxTask['news']>, string>> = {
  comment: 'says',
  resolved: 'resolved it',
  reopened: 'took it up again',
  blocking: 'lets it stop publishing',
  not_blocking: 'lets publishing go on',
}

/** What somebody did who wants something: "Bea says: “Whose words are these?”" */
export function wantedWords({
  kind,
  by,
  news,
  said,
}: Pick<InboxTask, 'kind' | 'by' | 'news' | 'said'>): string {
  const words = said === '' ? '' : `: ${firstWords(said)}`
  if (kind === 'review-asked' || news === null) return `asked by ${by}${words}`
  return `${by} ${DID[news]}${words}`
}

const MOST = 80
const firstWords = (words: string) =>
  words.length <= MOST ? `“${words}”` : `“${words.slice(0, MOST).replace(/\s+\S*$/, '')} …”`
