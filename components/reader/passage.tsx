import { Fragment } from 'react'
import type { PublicProof, PublicSpan } from '@/lib/edition/model'
import { CautionMark, Cut } from './ours'
import { isCut, passagePieces } from './passage-pieces'
import { CAUTIONS } from './wording'
import { proofWords as words } from './words/proof'

/** The words relied on, in their context; what we cut and what we warn of is marked as ours. */
export function Passage({ proof }: { proof: PublicProof }) {
  return proof.spans.map((span, index) => (
    <Fragment key={span.start}>
      {index > 0 && <Cut />}
      <Span span={span} index={index} proof={proof} last={index === proof.spans.length - 1} />
    </Fragment>
  ))
}

type Props = { span: PublicSpan; index: number; proof: PublicProof; last: boolean }

function Span({ span, index, proof, last }: Props) {
  return (
    <>
      {span.before && (
        <span className="around">
          {isCut(span.before) && <Cut />}
          {span.before}
        </span>
      )}
      <mark className="relied">
        {span.before && <Spoken>{words.begin}</Spoken>}
        {passagePieces(span.exact, proof.cautions, index).map((piece, at) =>
          piece.kind === 'words' ? (
            piece.text
          ) : (
            <CautionMark key={at} caution={piece.caution} added={piece.reading} />
          ),
        )}
        {span.after && <Spoken>{words.end}</Spoken>}
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
          <b>{words.caution}</b> {CAUTIONS[caution.kind]}
          {caution.reading && words.weRead(caution.reading)}
          {caution.basis && `. ${caution.basis}`}
        </li>
      ))}
    </ul>
  )
}
