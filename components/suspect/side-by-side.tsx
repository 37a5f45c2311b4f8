import type { ReactNode } from 'react'
import { fullDate } from '@/components/statement/full-date'
import { CAUSE_WORDS } from '@/lib/article/model'
import type { PassageSight, SuspectPassage } from '@/lib/placement/model'
import type { Chosen } from './choice'
import type { Compared, WordsPiece } from './compared-words'
import { currentNumber } from './words'

type Props = {
  passage: SuspectPassage
  shown: Chosen | null
  /** What is shown would be accepted; else it is only what comes nearest. */
  isChosen: boolean
  compared: Compared
}

/** The words as they were captured beside those that stand now, under each other where there is no room. */
export function SideBySide({ passage, shown, isChosen, compared }: Props) {
  const { old, versionCause } = passage
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
      <Side title="As it was captured" where={whereWords(old)}>
        <Sight sight={old} pieces={compared.old} side="old" />
      </Side>
      <Side
        title="As it stands now"
        where={shown ? `${whereWords(shown)}: ${CAUSE_WORDS[versionCause]}` : currentWords(passage)}
      >
        {shown && <Sight sight={shown} pieces={compared.now} side="now" />}
        {!isChosen && (
          <p className="mt-1.5 text-soft">
            {shown && 'What comes nearest; it is not chosen. '}
            {nothingChosen(passage)}
          </p>
        )}
      </Side>
    </div>
  )
}

function Side({ title, where, children }: { title: string; where: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      <p className="mb-2 text-sm text-soft">{where}</p>
      {children}
    </section>
  )
}

const whereWords = ({ number, capturedAt }: PassageSight) =>
  `version ${number}, captured ${fullDate(capturedAt.slice(0, 10))}`

function currentWords(passage: SuspectPassage): string {
  const number = currentNumber(passage)
  const name = number === null ? 'the current version' : `version ${number}`
  return `${name}: ${CAUSE_WORDS[passage.versionCause]}`
}

function nothingChosen({ why, candidates }: SuspectPassage): string {
  if (candidates.length > 0) return 'Choose one of the places below, or select the words in the text.'
  return why === 'gone' || why === 'missing'
    ? 'The words do not stand here. Select others in the text, or leave them marked as gone.'
    : 'Select the words in the text.'
}

type SightProps = { sight: PassageSight; pieces: Compared['old']; side: 'old' | 'now' }

/** Words with what stands around them, quieter. */
export function Sight({ sight, pieces, side }: SightProps) {
  return (
    <blockquote className="reading border-s-2 border-edge ps-4 text-[1.0625rem] leading-relaxed">
      {sight.above && <p className="mb-1.5 line-clamp-2 text-sm text-faint">{sight.above}</p>}
      {sight.before && <span className="text-faint">{sight.before}</span>}
      {pieces.map((span, index) => (
        <span key={sight.spans[index]?.start ?? index}>
          {index > 0 && (
            <span className="px-1 font-sans text-xs text-soft">
              <span aria-hidden="true">⟦ … ⟧</span>
              <span className="spoken">and elsewhere:</span>
            </span>
          )}
          <mark className="bg-mark text-ink">
            {span.map((piece, at) => (
              <Piece key={`${at}-${piece.text}`} piece={piece} side={side} />
            ))}
          </mark>
        </span>
      ))}
      {sight.after && <span className="text-faint">{sight.after}</span>}
      {sight.below && <p className="mt-1.5 line-clamp-2 text-sm text-faint">{sight.below}</p>}
    </blockquote>
  )
}

/** What differs is struck through before and underlined now, and said. */
function Piece({ piece: { text, differs }, side }: { piece: WordsPiece; side: 'old' | 'now' }) {
  if (!differs) return text
  if (side === 'old') {
    return (
      <del className="font-semibold decoration-2">
        <span className="spoken">only before: </span>
        {text}
        <span className="spoken">, end. </span>
      </del>
    )
  }
  return (
    <ins className="font-semibold decoration-2 underline-offset-4">
      <span className="spoken">only now: </span>
      {text}
      <span className="spoken">, end. </span>
    </ins>
  )
}
