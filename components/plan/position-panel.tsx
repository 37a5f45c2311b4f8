import type { BoardSubject } from '@/components/coverage/board-subject'
import { FindingList } from '@/components/coverage/finding-list'
import { RecordSilence } from '@/components/coverage/record-silence'
import { StatementLines } from '@/components/coverage/statement-lines'
import { LivePreview } from '@/components/preview/live-preview'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { FocusHere } from '@/components/ui/focus-here.client'
import type { CurrentVersion } from '@/lib/article/model'
import type { DeskFinding } from '@/lib/coverage/model'
import { deskPaths } from '@/lib/paths/desk'
import type { DeskParty } from '@/lib/people/model'
import type { PlacedStatement } from '@/lib/statement/model'
import { positionsAt, silencesAt } from './position-cell'

type Props = {
  subject: BoardSubject
  party: DeskParty
  articles: readonly CurrentVersion[]
  statements: readonly PlacedStatement[]
  findings: readonly DeskFinding[]
  /** Where the page of the subject can be seen as readers would have it. */
  preview: string | undefined
}

/** One cell, opened: the sentences, the silences, and how to add either. */
export function PositionPanel({ subject, party, articles, statements, findings, preview }: Props) {
  const positions = positionsAt(subject.id, party.id, statements)
  const silences = silencesAt(subject.id, party.id, findings)
  const found = new Set(silences.filter(({ current }) => current).map(({ articleId }) => articleId))
  const free = articles.filter(({ articleId }) => !found.has(articleId))
  return (
    <section
      id="cell"
      tabIndex={-1}
      aria-labelledby="cell-heading"
      className="mb-6 scroll-mt-6 outline-none border-y-2 border-ink bg-raised px-4 py-4"
    >
      <FocusHere id="cell" opened={`${subject.key} ${party.slug}`} />
      <h2 id="cell-heading" className="reading text-xl">
        Where {party.name} stands on {subject.title}
      </h2>
      {positions.length + silences.length === 0 && <p className="text-soft">Not yet checked.</p>}
      <StatementLines statements={positions} />
      <FindingList findings={silences} />
      <div className="mt-3">
        <ButtonLink
          variant="primary"
          href={deskPaths.newStatementAbout({ about: subject.id, kind: 'position', party: party.id })}
        >
          Write a position
        </ButtonLink>
      </div>
      {free.length > 0 && (
        <Disclosure summary="Record that an article is silent about it" className="mt-3">
          <RecordSilence
            subjectId={subject.id}
            partyId={party.id}
            versions={free.map(({ versionId, title, version }) => ({
              value: versionId,
              words: `${title} (version ${version})`,
            }))}
          />
        </Disclosure>
      )}
      {preview && (
        <div className="mt-3">
          <LivePreview inRow href={preview} of={subject.title} />
        </div>
      )}
    </section>
  )
}
