import Link from 'next/link'
import { OpenDraft } from '@/components/import/open-draft.client'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { draftForArticleAction } from '@/lib/newsroom/actions'
import { deskPaths } from '@/lib/paths/desk'
import { HEALTH_KINDS, HEALTH_WORDS, type HealthRow } from '@/lib/recheck/health'
import { RECHECK_PROBLEMS } from '@/lib/recheck/model'
import { CheckNow } from './check-now.client'
import { HealthSteps } from './health-steps.client'
import { StartAgain } from './start-again.client'

/** What is wrong with what is held, by kind, each row with its remedy. */
export function HealthList({ rows }: { rows: readonly HealthRow[] }) {
  if (rows.length === 0)
    return (
      <EmptyState title="All is well.">
        Every article was captured, has annotations and rights that somebody decided, and nothing about it is
        suspect or waits.
      </EmptyState>
    )
  return (
    <>
      <p className="mb-6">
        {HEALTH_KINDS.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }, at) => (
            <span key={kind}>
              {at > 0 && ' · '}
              <a href={`#${kind}`}>
                {HEALTH_WORDS[kind].title}: {count}
              </a>
            </span>
          ))}
      </p>
      <HealthSteps>
        {HEALTH_KINDS.map((kind) => (
          <HealthTable key={kind} kind={kind} rows={rows.filter((row) => row.kind === kind)} />
        ))}
      </HealthSteps>
    </>
  )
}

function HealthTable({ kind, rows }: { kind: HealthRow['kind']; rows: readonly HealthRow[] }) {
  if (rows.length === 0) return null
  const { title, why } = HEALTH_WORDS[kind]
  return (
    <section id={kind} className="mb-10">
      <h2 className="reading text-xl">{title}</h2>
      <p className="mb-2 text-soft">{why}</p>
      <DataTable
        caption={title}
        stacks
        rows={rows}
        rowKey={({ articleId }) => articleId}
        columns={[
          {
            key: 'article',
            heading: 'Article',
            rowHeading: true,
            cell: (row) => <Link href={deskPaths.articleAbout(row.slug)}>{row.title}</Link>,
          },
          { key: 'says', heading: 'What is wrong', cell: ({ says }) => says },
          { key: 'remedy', heading: 'What to do', cell: (row) => <Remedy row={row} /> },
        ]}
      />
    </section>
  )
}

function Remedy({ row: { kind, slug, title, articleId, address, first } }: { row: HealthRow }) {
  if (kind === 'suspect' && first)
    return <Link href={deskPaths.suspectPassage(first)}>Decide where it stands</Link>
  if (kind === 'waiting' && first) return <Link href={deskPaths.importDraft(first)}>Check what was read</Link>
  if (kind === 'unannotated') return <Link href={deskPaths.workspace(slug)}>Read and annotate</Link>
  if (kind === 'rights') return <Link href={deskPaths.articleRights(slug)}>Set the rights</Link>
  if (kind === 'notices') return <Link href={deskPaths.articleNotices(slug)}>Decide about them</Link>
  if (kind === 'proposals') return <Link href={deskPaths.articleOrigins(slug)}>Decide about them</Link>
  if (kind === 'stopped') return <StartAgain articleId={articleId} title={title} />
  return (
    <span className="flex flex-wrap items-center gap-3">
      {address && <CheckNow articleId={articleId} title={title} />}
      <OpenDraft open={draftForArticleAction} input={{ articleId }} words={RECHECK_PROBLEMS}>
        Paste or upload the text<span className="spoken">: {title}</span>
      </OpenDraft>
    </span>
  )
}
