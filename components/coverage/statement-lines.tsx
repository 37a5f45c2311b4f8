import Link from 'next/link'
import { fullDate } from '@/components/statement/full-date'
import { Tag } from '@/components/ui/tag'
import { deskPaths } from '@/lib/paths/desk'
import { STATE_WORDS } from '@/lib/statement/lifecycle'
import { type PlacedStatement, STANCES } from '@/lib/statement/model'

/** Sentences with their state, each leading to where it is written. */
export function StatementLines({ statements }: { statements: readonly PlacedStatement[] }) {
  return (
    <ul className="max-w-3xl">
      {statements.map((statement) => (
        <li key={statement.publicId} className="border-t border-rule py-2">
          <Link href={deskPaths.statement(statement.publicId)} className="reading text-[1.0625rem]">
            {statement.wording || 'A sentence without words yet'}
          </Link>{' '}
          <Tag>{stateWords(statement)}</Tag>
          <p className="text-sm text-soft">{facts(statement).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

/** How far a sentence is, a newer wording beside the published one named as such. */
export function stateWords({ state, isPublished }: PlacedStatement): string {
  if (state === 'published') return STATE_WORDS.published
  return isPublished ? `published; newer wording: ${STATE_WORDS[state]}` : STATE_WORDS[state]
}

function facts({ kind, stance, speaker, asOf, passages, references }: PlacedStatement): string[] {
  return [
    kind,
    stance ? STANCES[stance] : '',
    speaker,
    asOf && fullDate(asOf),
    `${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`,
    `${references} ${references === 1 ? 'reference' : 'references'}`,
  ].filter(Boolean)
}
