import Link from 'next/link'
import type { CurrentVersion } from '@/lib/article/model'
import { coverageCell, DESK_CELL_WORDS } from '@/lib/coverage/desk-matrix'
import type { DeskFinding } from '@/lib/coverage/model'
import { deskPaths } from '@/lib/paths/desk'
import type { PlacedStatement } from '@/lib/statement/model'
import type { BoardSubject } from './board-subject'
import { CellLink } from './cell-link'
import { Matrix } from './matrix'

export type OpenCell = { readonly about: string; readonly article: string }

type Props = {
  caption: string
  corner: string
  subjects: readonly BoardSubject[]
  articles: readonly CurrentVersion[]
  statements: readonly PlacedStatement[]
  findings: readonly DeskFinding[]
  open: OpenCell | null
}

/** Which article reports what, touches it, was found silent, or was not read for it. */
export function CoverageMatrix({ caption, corner, subjects, articles, statements, findings, open }: Props) {
  const subjectOf = new Map(subjects.map((subject) => [subject.id, subject]))
  const articleOf = new Map(articles.map((article) => [article.articleId, article]))
  return (
    <Matrix
      caption={caption}
      corner={corner}
      rows={subjects.map(({ id, title }) => ({ id, heading: title }))}
      columns={articles.map(({ articleId, slug, title }) => ({
        id: articleId,
        heading: <Link href={deskPaths.workspace(slug)}>{title}</Link>,
      }))}
      cell={(row, column) => {
        const subject = subjectOf.get(row)!
        const article = articleOf.get(column)!
        const { state, waiting } = coverageCell(row, column, statements, findings)
        const blank = state === 'not_read' && !waiting
        return (
          <CellLink
            href={deskPaths.coverageCell({ about: subject.key, article: article.slug })}
            about={`${subject.title}, in “${article.title}”`}
            blank={blank}
            current={open?.about === subject.key && open.article === article.slug}
          >
            {blank ? (
              <>
                <span aria-hidden="true" className="text-lg leading-none">
                  ·
                </span>
                <span className="spoken">{DESK_CELL_WORDS.not_read}</span>
              </>
            ) : (
              <Mark state={state} waiting={waiting} />
            )}
          </CellLink>
        )
      }}
    />
  )
}

/** The state in words; weight and slant say it a second time, colour never. */
function Mark({ state, waiting }: { state: keyof typeof DESK_CELL_WORDS; waiting: boolean }) {
  if (waiting) return <span className="text-attention">silent? seen once</span>
  if (state === 'reports') return <strong className="font-semibold">{DESK_CELL_WORDS.reports}</strong>
  return <span className={state === 'silent' ? 'text-soft italic' : ''}>{DESK_CELL_WORDS[state]}</span>
}

/** What the words of the cells mean. */
export function CoverageLegend() {
  return (
    <dl className="my-4 grid max-w-3xl grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
      {LEGEND.map(([word, meaning]) => (
        <div key={word} className="contents">
          <dt className="font-medium">{word}</dt>
          <dd className="text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

const LEGEND = [
  [DESK_CELL_WORDS.reports, 'it supports a sentence of this subject’s own that says what it provides'],
  [DESK_CELL_WORDS.touches, 'one of its passages stands in another sentence shown here, or as context'],
  [DESK_CELL_WORDS.silent, 'two people read its current version and found nothing'],
  ['·', DESK_CELL_WORDS.not_read],
] as const
