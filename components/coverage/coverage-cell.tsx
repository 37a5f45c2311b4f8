import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import type { CoverageCell as Cell } from '@/lib/coverage/model'
import { deskPaths } from '@/lib/paths/desk'
import { CellFrame } from './cell-frame.client'
import { FindingList } from './finding-list'
import { RecordSilenceHere } from './record-silence-here.client'
import { StatementLines } from './statement-lines'

/** One cell, opened: what it rests on, and what can be recorded about it. */
export function CoverageCell({ subject, article, statements, marks, findings, hits }: Cell) {
  const unused = marks.filter(({ used }) => !used)
  const standing = findings.some(({ current, state }) => current && state !== 'retired')
  const shown = findings.filter(({ state }) => state !== 'retired')
  const isRead = statements.length + marks.length > 0
  return (
    <CellFrame about={`${subject.key} ${article.slug}`}>
      <h2 id="cell-heading" className="reading text-xl">
        {subject.title}, in “{article.title}”
      </h2>
      <p className="mb-3 text-sm text-soft">
        {[article.publisher, `version ${article.version}`].filter(Boolean).join(' · ')} ·{' '}
        <Link href={deskPaths.workspace(article.slug)}>Open the article</Link>
      </p>
      {!isRead && shown.length === 0 && <p className="mb-3">Nobody has read it for this yet.</p>}
      {statements.length > 0 && (
        <>
          <h3 className="font-medium">Sentences that rest on it here</h3>
          <StatementLines statements={statements} />
        </>
      )}
      {unused.length > 0 && (
        <>
          <h3 className="mt-3 font-medium">Marked, and no sentence rests on it yet</h3>
          <ul>
            {unused.map(({ publicId, words, note, version }) => (
              <li key={publicId} className="border-t border-rule py-2">
                <Link href={deskPaths.workspaceAt(article.slug, version, publicId)} className="reading">
                  “{words}”
                </Link>{' '}
                {version !== article.version && <Tag>marked on version {version}</Tag>}
                {note && <p className="text-sm text-soft">{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {shown.length > 0 && (
        <>
          <h3 className="mt-3 font-medium">Silence</h3>
          <FindingList findings={shown} />
        </>
      )}
      {isRead && (
        <p className="mt-3 text-sm text-soft">Its words are used or marked here, so it is not silent.</p>
      )}
      {!isRead && !standing && (
        <div className="mt-3">
          <h3 className="font-medium">Have you read it for this, and is it silent?</h3>
          <RecordSilenceHere
            key={`${subject.id} ${article.versionId}`}
            subjectId={subject.id}
            versionId={article.versionId}
            article={article.slug}
            hits={hits}
          />
        </div>
      )}
    </CellFrame>
  )
}
