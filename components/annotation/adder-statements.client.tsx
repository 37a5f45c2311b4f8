'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Bearing } from '@/lib/annotation/model'
import { STATE_WORDS, wayIn } from '@/lib/statement/lifecycle'
import type { StatementOption } from '@/lib/statement/model'
import type { StatementsAbout } from './use-statements-about.client'
import { BEARINGS } from './words'

type Props = {
  statements: StatementsAbout
  /** Of the subject. */
  title: string
  marked: StatementOption | null
  onMark: (statementId: string) => void
  onAttach: (statement: StatementOption, bearing: Bearing) => void
  onRetry: () => void
}

/** The statements about a subject. The marked one takes the passage with a bearing. */
export function AdderStatements({ statements, title, marked, onMark, onAttach, onRetry }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const markedId = marked?.statementId
  // What a sign would attach to is seen, whatever else is in the box.
  useEffect(() => {
    // What was filled in for somebody, who is at the box as a whole, is read from its beginning.
    const isWhole = list.current?.closest('form') === document.activeElement
    if (markedId && !isWhole)
      list.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' })
  }, [markedId])
  if (statements === 'loading') return <p className="text-sm text-soft">Looking for statements …</p>
  if (statements === 'failed') {
    return (
      <p className="flex flex-wrap items-center gap-2 text-sm text-problem">
        The statements could not be listed. <Button onClick={onRetry}>Try again</Button>
      </p>
    )
  }
  if (statements.length === 0) {
    return <p className="text-sm text-soft">There is no statement about {title} yet.</p>
  }
  return (
    <ul
      ref={list}
      aria-label={`Statements about ${title}`}
      className="border-y border-rule min-[70rem]:max-h-56 min-[70rem]:overflow-y-auto"
    >
      {statements.map((statement) => (
        <li
          key={statement.statementId}
          data-marked={statement === marked || undefined}
          className={`scroll-mt-8 pointer-coarse:scroll-mt-11 border-b min-[70rem]:scroll-mb-14 border-rule last:border-b-0 ${statement === marked ? 'bg-raised shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
        >
          <button
            type="button"
            aria-pressed={statement === marked}
            data-statement={statement.statementId}
            onClick={() => onMark(statement.statementId)}
            className="block w-full px-2.5 py-1.5 text-start pointer-coarse:min-h-11"
          >
            <span
              className={`reading text-[0.9375rem] leading-snug ${statement === marked ? '' : 'line-clamp-1'}`}
            >
              {statement.wording || 'no words yet'}
            </span>
            <span className="block text-xs text-soft">{standingOf(statement)}</span>
          </button>
          {statement === marked && <Bearings statement={statement} onAttach={onAttach} />}
        </li>
      ))}
    </ul>
  )
}

function Bearings({ statement, onAttach }: { statement: StatementOption; onAttach: Props['onAttach'] }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5 px-2.5 pb-2 max-[30rem]:flex-nowrap">
      <legend className="spoken">These words, for the statement</legend>
      {(Object.keys(BEARINGS) as Bearing[]).map((bearing) => (
        <Button
          key={bearing}
          className="min-h-8 px-2 py-0.5 max-[30rem]:gap-1 max-[30rem]:px-1.5 max-[22.5rem]:text-xs pointer-coarse:min-h-11"
          aria-keyshortcuts={BEARINGS[bearing].mark}
          aria-disabled={wayIn(statement, bearing === 'supports') === 'not-yours' || undefined}
          onClick={() => onAttach(statement, bearing)}
        >
          <span aria-hidden="true" className="font-mono">
            {BEARINGS[bearing].mark}
          </span>
          {BEARINGS[bearing].word}
        </Button>
      ))}
    </fieldset>
  )
}

/** How a statement stands, and what attaching to it would do. */
export function standingOf(statement: StatementOption): string {
  const { state, mine, owner } = statement
  if (state === 'draft') return mine ? 'draft, yours' : `draft of ${owner}: only its authors attach passages`
  const ways = new Set([wayIn(statement, true), wayIn(statement, false)])
  if (ways.has('as-further-support'))
    return `${STATE_WORDS[state]}; takes further support, anything else goes to its next draft`
  return `${STATE_WORDS[state]}; attaching opens its next draft`
}
