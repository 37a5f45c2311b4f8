import Link from 'next/link'
import { deskPaths } from '@/lib/paths/desk'
import type { StandingPassage } from '@/lib/recheck/model'

/** What was marked in the words that changed, and which sentences rest on it. */
export function StandingPassages({ passages }: { passages: readonly StandingPassage[] }) {
  if (passages.length === 0) return null
  return (
    <ul aria-label="What stands on these words" className="mt-2 flex flex-col gap-1 text-sm">
      {passages.map(({ publicId, words, statements }) => (
        <li key={publicId}>
          {statements.length > 0 ? 'Evidence' : 'Annotation'}:{' '}
          <Link href={deskPaths.suspectPassage(publicId)}>“{shortened(words)}”</Link>
          {statements.length > 0 && ', for '}
          {statements.map((statement, at) => (
            <span key={statement.publicId}>
              {at > 0 && '; '}
              <Link href={deskPaths.statement(statement.publicId)}>{shortened(statement.wording)}</Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

const LONGEST = 90
const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words
