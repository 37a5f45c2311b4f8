import type { Route } from 'next'
import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import type { Candidate, NextEdition } from '@/lib/edition/model'
import { deskPaths } from '@/lib/paths/desk'
import { FindingsList } from './findings-list'

type Props = { candidates: readonly Candidate[]; waiting: NextEdition['waiting'] }

/** What cannot go in yet, rule by rule, each with the place where it is mended. */
export function NotReadyList({ candidates, waiting }: Props) {
  if (candidates.length + waiting.length === 0) return <p className="text-soft">Nothing else is under way.</p>
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {candidates.map(({ revisionId, wording, subject, findings }) => (
        <li key={revisionId} className="py-3">
          <p className="reading text-lg leading-snug">{wording}</p>
          <p className="text-sm text-soft">{subject}</p>
          <FindingsList findings={findings} />
        </li>
      ))}
      {waiting.map(({ publicId, wording, subject, findings }) => (
        <li key={publicId} className="py-3">
          <p className="reading text-lg leading-snug">{wording}</p>
          <p className="text-sm text-soft">
            <Tag>in review</Tag> {subject} · waits for a second person.{' '}
            <Link href={`${deskPaths.review()}#${publicId}` as Route}>Go to review</Link>
          </p>
          {findings.length > 0 && <FindingsList findings={findings} />}
        </li>
      ))}
    </ul>
  )
}
