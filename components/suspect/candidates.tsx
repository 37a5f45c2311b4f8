import { Key } from '@/components/ui/key'
import type { SuspectCandidate, SuspectPassage } from '@/lib/placement/model'
import { isAlike } from '@/lib/placement/words-now'
import type { Choice } from './choice'
import { comparedWords } from './compared-words'
import { Differences } from './differences'
import { fitWords } from './words'

type Props = { passage: SuspectPassage; choice: Choice | null; onChoose: (index: number) => void }

/** The places that might be meant, best first: how well each fits, and what differs there. */
export function Candidates({ passage: { publicId, old, candidates }, choice, onChoose }: Props) {
  const shownAbove = choice?.from === 'candidate' && candidates.length === 1
  if (candidates.length === 0 || shownAbove) return null
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">
        {candidates.length === 1
          ? 'The place that might be meant'
          : 'Places that might be meant, the likeliest first'}
      </legend>
      {candidates.map((candidate, index) => (
        <Place
          key={index}
          id={`place-${publicId}-${index + 1}`}
          number={index + 1}
          candidate={candidate}
          old={old.words}
          checked={choice?.from === 'candidate' && choice.index === index}
          onChoose={() => onChoose(index)}
        />
      ))}
    </fieldset>
  )
}

/** Figures on the keyboard. */
const FIGURES = 9

type PlaceProps = {
  id: string
  number: number
  candidate: SuspectCandidate
  old: readonly string[]
  checked: boolean
  onChoose: () => void
}

function Place({ id, number, candidate, old, checked, onChoose }: PlaceProps) {
  const { block, before, words, after, sameWords, score } = candidate
  return (
    <div className="flex items-start gap-2.5 border-s-4 border-rule py-1 ps-3 has-checked:border-accent has-checked:bg-raised">
      <input
        id={id}
        type="radio"
        name={id.replace(/-\d+$/, '')}
        className="mt-1.5 size-4 shrink-0"
        checked={checked}
        aria-describedby={`${id}-fit`}
        onChange={onChoose}
      />
      {number <= FIGURES && (
        <span className="max-sm:hidden">
          <Key>{number}</Key>
        </span>
      )}
      <div className="min-w-0">
        <label htmlFor={id} className="reading line-clamp-3 cursor-pointer">
          <span className="text-faint">{lastOf(before)}</span>
          {words.join(' ⟦ … ⟧ ')}
          <span className="text-faint">{after}</span>
        </label>
        <div id={`${id}-fit`} className="text-sm">
          <p className="text-soft">
            {block !== null && `block ${block} of the text · `}
            {sameWords ? 'the same words' : 'other words'} · {fitWords(score)}
          </p>
          {!sameWords && !checked && isAlike(candidate) && (
            <Differences differences={comparedWords(old, words).differences} />
          )}
        </div>
      </div>
    </div>
  )
}

const NEAR = 40
/** What stands right before the words, so that they are in sight. */
const lastOf = (before: string) =>
  before.length > NEAR ? `… ${before.slice(-NEAR).replace(/^\S*\s/, '')}` : before
