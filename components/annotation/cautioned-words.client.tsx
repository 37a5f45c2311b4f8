'use client'

import { Fragment } from 'react'
import { segmentsOf } from '@/lib/annotation/text-segments'
import type { Span } from '@/lib/text/span'
import { CautionMark } from './caution-mark'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

/** The words of a span of this text (UTF-16 code units) with its cautions, as the text itself shows them. */
export function CautionedWords({ start, end }: Span) {
  const { version, cautions } = useSetting()
  const here = cautions.filter((one) => one.start < end && one.end > start)
  return segmentsOf({ start, end }, here).map((segment) => (
    <Fragment key={segment.start}>
      <span className={segment.marks.length > 0 ? styles.cautioned : undefined}>
        {version.text.slice(segment.start, segment.end)}
      </span>
      {here
        .filter((one) => Math.min(one.end, end) === segment.end)
        .map((caution) => (
          <CautionMark key={caution.id} caution={caution} />
        ))}
    </Fragment>
  ))
}
