import Link from 'next/link'
import type { ReactNode } from 'react'
import { SHORT_WHY } from '@/components/suspect/words'
import { Note } from '@/components/ui/note'
import { Tag } from '@/components/ui/tag'
import type { PassageCaution } from '@/lib/evidence/model'
import { deskPaths } from '@/lib/paths/desk'
import type { PassageCard as Card, Piece, SignedBy } from '@/lib/review/revision-desk'
import { fullDate, fullInstant } from './full-date'
import { BEARING_LINES, BEARING_MARKS } from './words'

type Props = {
  passage: Card
  /** Its number in the list, for the keys of the review. */
  number?: number
  children?: ReactNode
}

/** A piece of evidence with its words in their context, whose they are, and who signed that they fit. */
export function PassageCard({ passage, number, children }: Props) {
  return (
    <article
      id={`evidence-${passage.publicId}`}
      aria-label={`Passage${number ? ` ${number}` : ''}: ${passage.bearing}`}
      className={`flex scroll-mt-6 flex-col gap-2 bg-raised py-3 ps-4 pe-3 target:bg-mark ${BEARING_LINES[passage.bearing]}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
        {number && <span className="tabular font-semibold">{number}</span>}
        <span className="font-semibold">
          <span aria-hidden="true">{BEARING_MARKS[passage.bearing]} </span>
          {passage.bearing}
        </span>
        <span className="text-soft">{passage.voiceWords}</span>
        {passage.aside && <Tag>{passage.aside}</Tag>}
        {!passage.verifies && <Tag tone="problem">not verbatim</Tag>}
        {passage.deleted && <Tag tone="problem">annotation deleted</Tag>}
      </p>
      <Words passage={passage} />
      <Reworded passage={passage} />
      <Facts passage={passage} />
      <Suspect passage={passage} />
      {passage.cautions.map((caution) => (
        <Caution key={`${caution.kind}-${caution.start}-${caution.end}`} caution={caution} />
      ))}
      {passage.notices.map((notice) => (
        <Note key={notice.at} tone="attention" title={`Publisher’s notice of ${fullInstant(notice.at)}`}>
          {notice.words}
        </Note>
      ))}
      {passage.bearing === 'supports' && (
        <SignedLine signed={passage.signed} before={passage.signedBefore} what="Fit" />
      )}
      {children}
    </article>
  )
}

/** The passage as it stands: its own words marked, what is around them quieter. */
function Words({ passage }: { passage: Card }) {
  return (
    <blockquote className="reading text-[1.0625rem] leading-relaxed">
      {passage.pieces.map((piece, index) => (
        <PieceOfText key={`${index}-${piece.exact}`} piece={piece} isFirst={index === 0} />
      ))}
    </blockquote>
  )
}

function PieceOfText({ piece, isFirst }: { piece: Piece; isFirst: boolean }) {
  return (
    <>
      {!isFirst && (
        <p className="py-1 font-sans text-xs text-soft">
          <span aria-hidden="true">⟦ … ⟧</span>
          <span className="spoken">and elsewhere in the article:</span>
        </p>
      )}
      <p>
        <span className="text-faint">{piece.before}</span>
        <mark className="bg-mark text-ink">{piece.exact}</mark>
        <span className="text-faint">{piece.after}</span>
      </p>
    </>
  )
}

function Facts({ passage }: { passage: Card }) {
  const { article, chain, origin } = passage
  const date = fullDate(article.published)
  const parts = [
    passage.speaker && `speaker: ${passage.speaker}`,
    chain && `via: ${chain}`,
    article.publisher,
    date || 'date not established',
    `version ${passage.version}`,
    `origin: ${origin}`,
    `attached by ${passage.addedBy}`,
  ].filter(Boolean)
  return (
    <p className="text-sm text-soft">
      <Link href={`${deskPaths.workspace(article.slug)}#annotation-${passage.annotationPublicId}` as never}>
        {article.title}
      </Link>{' '}
      · {parts.join(' · ')}
    </p>
  )
}

/** Why it is not settled, and where somebody says what holds. */
function Suspect({ passage: { why, annotationPublicId } }: { passage: Card }) {
  if (!why) return null
  return (
    <Note tone="attention" title={`Suspect: ${SHORT_WHY[why]}.`}>
      <Link href={deskPaths.suspectPassage(annotationPublicId)}>Say where it stands now</Link>
    </Note>
  )
}

/** Other words were accepted for those that were marked first. */
function Reworded({ passage: { reworded } }: { passage: Card }) {
  if (!reworded) return null
  return (
    <p className="text-sm text-soft">
      other words accepted on <time dateTime={reworded.at}>{fullInstant(reworded.at)}</time>; was “
      {reworded.was}”
    </p>
  )
}

const CAUTIONS: Readonly<Record<PassageCaution['kind'], string>> = {
  words_missing: 'Words are missing here',
  source_error: 'An error of the source',
  figure_without_source: 'A figure without a source',
  split_quotation: 'A quotation that the source splits',
}

function Caution({ caution }: { caution: PassageCaution }) {
  return (
    <Note tone="attention" title={CAUTIONS[caution.kind]}>
      {caution.reading && <p>Our reading: {caution.reading}</p>}
      <p className="text-sm">Basis: {caution.basis}</p>
    </Note>
  )
}

type SignedProps = { signed: readonly SignedBy[]; before: boolean; what: 'Fit' | 'Source' }

/** Who signed, in words; or that nobody has. */
export function SignedLine({ signed, before, what }: SignedProps) {
  if (signed.length > 0) {
    const names = signed.map(({ name, at }) => `${name}, ${fullInstant(at)}`)
    return (
      <p className="text-sm">
        <span aria-hidden="true">✓ </span>
        {what === 'Fit' ? 'Fit signed by' : 'Checked by'} {names.join('; ')}
      </p>
    )
  }
  const waiting = what === 'Fit' ? 'Fit not signed by a second person' : 'Not checked by a second person'
  return (
    <p className="text-sm text-attention">
      <span aria-hidden="true">○ </span>
      {before ? 'Signed before something in it changed: needs a new signature' : waiting}
    </p>
  )
}
