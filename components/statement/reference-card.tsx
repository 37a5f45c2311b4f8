import type { ReactNode } from 'react'
import { HOW_READ, QUALITIES, TITLE_KINDS } from '@/lib/reference/model'
import type { ReferenceCard as Card } from '@/lib/review/revision-desk'
import { fullDate } from './full-date'
import { SignedLine } from './passage-card'
import { BEARING_LINES, BEARING_MARKS } from './words'

type Props = { reference: Card; number?: number; children?: ReactNode }

/** A source that is not archived here, with what it was seen to say and who checked it. */
export function ReferenceCard({ reference, number, children }: Props) {
  return (
    <article
      id={`reference-${reference.publicId}`}
      aria-label={`Reference${number ? ` ${number}` : ''}: ${reference.bearing}`}
      className={`flex scroll-mt-6 flex-col gap-2 bg-raised py-3 ps-4 pe-3 target:bg-mark ${BEARING_LINES[reference.bearing]}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        {number && <span className="tabular font-semibold">{number}</span>}
        <span className="font-semibold">
          <span aria-hidden="true">{BEARING_MARKS[reference.bearing]} </span>
          {reference.bearing}
        </span>
        <span className="text-soft">published elsewhere, not archived here</span>
      </p>
      <p>
        <span className="font-semibold">{reference.outlet}</span>: <Title reference={reference} />
      </p>
      <p className="reading text-[1.0625rem]">Seen to say: {reference.seenToSay}</p>
      <Facts reference={reference} />
      {reference.bearing === 'supports' && (
        <SignedLine signed={reference.checked} before={false} what="Source" />
      )}
      {children}
    </article>
  )
}

/** Only a headline is printed as one. */
function Title({ reference }: { reference: Card }) {
  const isHeadline = reference.titleKind === 'headline'
  const words = isHeadline ? (
    <cite className="not-italic">“{reference.title}”</cite>
  ) : (
    <i>{reference.title}</i>
  )
  if (reference.url === '') return words
  return (
    <a href={reference.url} rel="noreferrer noopener" target="_blank">
      {words}
      <span className="spoken"> (opens in a new tab)</span>
    </a>
  )
}

function Facts({ reference }: { reference: Card }) {
  const parts = [
    reference.titleKind !== 'headline' && TITLE_KINDS[reference.titleKind],
    fullDate(reference.date) || 'no date seen',
    `language: ${reference.language}${reference.translated ? ', translated by us' : ''}`,
    reference.locator && `where: ${reference.locator}`,
    HOW_READ[reference.howRead],
    QUALITIES[reference.quality],
    `origin: ${reference.origin}`,
    `attached by ${reference.addedBy}`,
  ].filter(Boolean)
  return <p className="text-sm text-soft">{parts.join(' · ')}</p>
}
