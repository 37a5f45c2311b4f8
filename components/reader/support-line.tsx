import { Fragment } from 'react'
import type { Support } from '@/lib/edition/model'
import { supportWords as words } from './words/statement'

/**
 * What a sentence rests on, in words, with a small mark that says how a reader can check it: ¶ the passage is in
 * our archive, ↗ it is published elsewhere. The mark says nothing about how good the support is.
 */
export function SupportLine({ support }: { support: Support }) {
  if (!support.words) return null
  const marks = [support.inArchive.articles > 0 && '¶', support.elsewhere.references > 0 && '↗'].filter(
    Boolean,
  )
  return (
    <p className="support">
      <span aria-hidden="true" className="support-mark">
        {marks.join(' ')}
      </span>{' '}
      {support.words.split(' · ').map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <span className="separator"> · </span>}
          <span className="support-part">{unbroken(part)}</span>
        </Fragment>
      ))}
    </p>
  )
}

/** What the marks mean, where a reader meets them first. */
export function SupportLegend() {
  return (
    <p className="support support-legend">
      {words.legend.map(([mark, said]) => (
        <span className="support-part" key={mark}>
          <span className="support-mark">{mark}</span> {said}
        </span>
      ))}
    </p>
  )
}

/** A count never stands alone at the beginning of a line. */
const unbroken = (part: string) => part.replace(': ', ':\u00a0')
