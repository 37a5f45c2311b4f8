import Link from 'next/link'
import { FocusHere } from '@/components/ui/focus-here.client'
import type { CurrentVersion } from '@/lib/article/model'
import { coverageCell, DESK_CELL_WORDS } from '@/lib/coverage/desk-matrix'
import type { DeskFinding } from '@/lib/coverage/model'
import { deskPaths } from '@/lib/paths/desk'
import type { PlacedStatement } from '@/lib/statement/model'
import type { BoardSubject } from './board-subject'
import { FindingList } from './finding-list'
import { RecordSilence } from './record-silence'
import { StatementLines } from './statement-lines'

type Props = {
  subject: BoardSubject
  article: CurrentVersion
  statements: readonly PlacedStatement[]
  findings: readonly DeskFinding[]
}

/** One cell, opened: what it rests on, and what can be recorded about it. */
export function CoverageCell({ subject, article, statements, findings }: Props) {
  const cell = coverageCell(subject.id, article.articleId, statements, findings)
  const open = cell.findings.some(({ current }) => current)
  return (
    <section
      id="cell"
      tabIndex={-1}
      aria-labelledby="cell-heading"
      className="mb-6 scroll-mt-6 outline-none border-y-2 border-ink bg-raised px-4 py-4"
    >
      <FocusHere id="cell" opened={`${subject.key} ${article.slug}`} />
      <h2 id="cell-heading" className="reading text-xl">
        {subject.title}, in “{article.title}”
      </h2>
      <p className="mb-3 text-soft">
        {cell.waiting
          ? 'Recorded as silent; a second person has to look.'
          : `${DESK_CELL_WORDS[cell.state]}.`}{' '}
        <Link href={deskPaths.workspace(article.slug)}>Open the article</Link>
      </p>
      <StatementLines statements={cell.statements} />
      <FindingList findings={cell.findings} />
      {cell.statements.length > 0 ? (
        <p className="mt-3 text-sm text-soft">Sentences rest on it here, so it is not silent.</p>
      ) : (
        !open && (
          <div className="mt-3">
            <h3 className="mb-2 font-medium">Have you read it for this, and is it silent?</h3>
            <RecordSilence
              subjectId={subject.id}
              partyId={null}
              versions={[{ value: article.versionId, words: article.title }]}
            />
          </div>
        )
      )}
    </section>
  )
}
