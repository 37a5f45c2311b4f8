import type { PublicProof, PublicReference, PublicStatement } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { CautionMark, Closing, Cut, Opening } from './ours'
import { passagePieces } from './passage-pieces'
import { quotedSpeaker } from './proof-voice'
import { closes, opens } from './quotation-run'
import { articleOf, gonePassage, type View } from './view'
import { listed } from './wording'
import { proofWords as words } from './words/proof'

/**
 * The first glance in a wide margin, while the notes are folded: the words relied on and whose they are. The notes
 * say all of it again, so it is not read out twice.
 */
export function Peek({ view, statement }: { view: View; statement: PublicStatement }) {
  const passages = statement.proofs.filter(
    (proof) => proof.bearing === 'supports' && !gonePassage(view, proof),
  )
  const references = statement.references.filter(({ bearing }) => bearing === 'supports')
  const [first] = passages
  if (!first && references.length === 0) return null
  return (
    <div className="peek" aria-hidden="true">
      {first && <FirstPassage view={view} proof={first} />}
      {passages.length > 1 && <p>{words.morePassages(passages.length - 1)}</p>}
      {references.length > 0 && <Elsewhere references={references} />}
    </div>
  )
}

function FirstPassage({ view, proof }: { view: View; proof: PublicProof }) {
  const article = articleOf(view, proof.article)
  const isSpeech = proof.voice === 'direct_speech'
  const alone = { spans: proof.spans.map((span) => ({ ...span, before: '', after: '' })) }
  return (
    <>
      <p className="peek-words">
        <span className="voice">{quotedSpeaker(proof) ?? words.articleSays}</span>{' '}
        {isSpeech && !opens(alone) && <Opening />}
        {proof.spans.map(({ exact }, index) => (
          <span key={`${index} ${exact.length}`} lang={article?.language}>
            {index > 0 && <Cut />}
            {passagePieces(exact, proof.cautions, index).map((piece, at) =>
              piece.kind === 'words' ? (
                piece.text
              ) : (
                <CautionMark key={at} caution={piece.caution} added={piece.reading} />
              ),
            )}
          </span>
        ))}
        {isSpeech && !closes(alone) && <Closing />}
      </p>
      <p>
        <ShortDetail detail={article?.publishedBy ?? null} absent={words.noOutlet} />,{' '}
        <When date={article?.published ?? null} short />
      </p>
    </>
  )
}

const NAMED = 3

function Elsewhere({ references }: { references: readonly PublicReference[] }) {
  const outlets = [...new Set(references.map(({ outlet }) => outlet))]
  const rest = outlets.length - NAMED
  const names = rest > 0 ? [...outlets.slice(0, NAMED), words.othersToo(rest)] : outlets
  return (
    <p>
      {words.elsewhere}
      {listed(names)}
    </p>
  )
}
