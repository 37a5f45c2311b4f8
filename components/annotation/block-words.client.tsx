'use client'

import { Fragment, type ReactNode } from 'react'
import { segmentsOf } from '@/lib/annotation/text-segments'
import type { Caution } from '@/lib/article/model'
import { CautionMark } from './caution-mark'
import type { MarkedSpan } from './marked-spans'
import { useMarksWithin } from './marks-in-text.client'
import styles from './workspace.module.css'

type Props = {
  readonly words: string
  /** Where they begin in the text, in UTF-16 code units. */
  readonly start: number
  /** Those that touch these words. */
  readonly cautions: readonly Caution[]
}

/**
 * The words of a block, cut into leaves with `data-start` where something begins or ends: a caution always, a mark
 * where marks stand in the text. The boundaries of a mark are words of ours that are spoken: what screen readers say
 * of `mark` and of role descriptions differs, or is switched off, while text is always read; and marks overlap, which
 * elements cannot.
 */
export function BlockWords({ words, start, cautions }: Props) {
  const block = { start, end: start + words.length }
  const marks = useMarksWithin(block)
  const endingAt = (at: number) =>
    cautions
      .filter(({ end }) => end === at)
      .map((caution) => <CautionMark key={caution.id} caution={caution} />)
  return (
    <>
      {endingAt(start)}
      {segmentsOf<Caution | MarkedSpan>(block, [...cautions, ...marks]).map((segment) => {
        const marked = segment.marks.filter((mark) => !isCaution(mark))
        const leaf = (
          <span
            data-start={segment.start}
            className={segment.marks.some(isCaution) ? styles.cautioned : undefined}
          >
            {words.slice(segment.start - start, segment.end - start)}
          </span>
        )
        return (
          <Fragment key={segment.start}>
            {boundaries(marks, 'start', segment.start)}
            {marked.length > 0 ? <mark className={styles.marked}>{leaf}</mark> : leaf}
            {boundaries(marks, 'end', segment.end)}
            {endingAt(segment.end)}
          </Fragment>
        )
      })}
    </>
  )
}

const isCaution = (mark: Caution | MarkedSpan): mark is Caution => 'basis' in mark

/** The marks that begin or end at an offset, each in brackets that the source cannot contain. */
function boundaries(marks: readonly MarkedSpan[], edge: 'start' | 'end', at: number): ReactNode {
  return marks
    .filter((mark) => mark[edge] === at)
    .map(({ number, told }) => (
      <span key={number} className={styles.ours} data-boundary={edge}>
        <span aria-hidden="true">{edge === 'start' ? `⟦${number}` : `${number}⟧`}</span>
        <span className="spoken">
          {edge === 'start' ? ` start of annotation ${number}, ${told}: ` : ` end of annotation ${number}. `}
        </span>
      </span>
    ))
}
