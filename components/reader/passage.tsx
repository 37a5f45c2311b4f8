import { Fragment } from 'react'
import type { PublicProof, PublicSpan } from '@/lib/edition/model'
import { CautionMark, Closing, Cut, Opening } from './ours'
import { isCut, passagePieces } from './passage-pieces'
import { cautionWords } from './proof-voice'
import { closes, opens } from './quotation-run'
import { proofWords as words } from './words/proof'

/** The words relied on, in their context; what we cut, add and warn of is marked as ours. */
export function Passage({ proof }: { proof: PublicProof }) {
  return <Quotation proofs={[proof]} />
}

/** Passages of one quotation, in order: what is left out between them is marked, and both its ends stand. */
export function Quotation({ proofs }: { proofs: readonly PublicProof[] }) {
  const [first, last] = [proofs[0]!, proofs.at(-1)!]
  const whole = proofs.every(({ spans }) =>
    spans.every((span) => !hasWords(span.before) && !hasWords(span.after)),
  )
  return (
    <>
      {isSpeech(first) && !opens(first) && <Opening />}
      {proofs.map((proof, at) => (
        <Fragment key={proof.id}>
          {at > 0 && <Cut />}
          {proof.spans.map((span, index) => (
            <Fragment key={span.start}>
              {index > 0 && <Cut />}
              <Span
                span={span}
                index={index}
                proof={proof}
                last={index === proof.spans.length - 1}
                whole={whole}
              />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {isSpeech(last) && !closes(last) && <Closing />}
    </>
  )
}

const hasWords = (context: string) => /[\p{L}\p{N}]/u.test(context)

const isSpeech = ({ voice }: PublicProof) => voice === 'direct_speech'

type Props = {
  span: PublicSpan
  index: number
  proof: PublicProof
  last: boolean
  /** Nothing but the words relied on is shown: to light them up would say nothing. */
  whole: boolean
}

function Span({ span, index, proof, last, whole }: Props) {
  return (
    <>
      {span.before && (
        <span className="around">
          {isCut(span.before) && <Cut />}
          {span.before}
        </span>
      )}
      <mark className="relied" data-whole={whole || undefined}>
        {span.before && !whole && <Spoken>{words.begin}</Spoken>}
        {passagePieces(span.exact, proof.cautions, index).map((piece, at) =>
          piece.kind === 'words' ? (
            piece.text
          ) : (
            <CautionMark key={at} caution={piece.caution} added={piece.reading} />
          ),
        )}
        {span.after && !whole && <Spoken>{words.end}</Spoken>}
      </mark>
      {span.after && (
        <span className="around">
          {span.after}
          {last && isCut(span.after) && <Cut />}
        </span>
      )}
    </>
  )
}

/** Heard, where others see the mark; where nothing stands around the words there is nothing to tell apart. */
function Spoken({ children }: { children: string }) {
  return (
    <span className="spoken" lang="en">
      {children}
    </span>
  )
}

/** Every caution in words, with our reading and what it rests on. */
export function Cautions({ proof }: { proof: PublicProof }) {
  if (proof.cautions.length === 0) return null
  return (
    <ul className="cautions">
      {proof.cautions.map((caution) => (
        <li key={`${caution.kind} ${caution.at} ${caution.basis}`}>
          <b>{words.caution}</b> {cautionWords(caution)}
        </li>
      ))}
    </ul>
  )
}
