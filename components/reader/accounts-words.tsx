import type { PublicProof } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { TakenDown } from './notice'
import { Cautions, Passage, Quotation } from './passage'
import { quotedSpeaker, voiceWords } from './proof-voice'
import { quotationRuns } from './quotation-run'
import { articleOf, gonePassage, type View } from './view'
import { accountWords as words } from './words/accounts'

type Props = { view: View; proof: PublicProof }

/** A quotation, in one passage or several, of whoever said it: with its channel, its outlet and its date. */
export function OwnWords({ view, proofs }: { view: View; proofs: readonly PublicProof[] }) {
  const proof = proofs[0]!
  const gone = gonePassage(view, proof)
  if (gone) return <TakenDown gone={gone} what={words.passageGone} />
  return (
    <figure className="quotation">
      <figcaption className="voice">{quotedSpeaker(proof)}</figcaption>
      <blockquote className="passage" lang={languageOf(view, proof)}>
        <Quotation proofs={proofs} />
      </blockquote>
      <p className="voice">
        <Source view={view} proof={proof} />
      </p>
      {proofs.map((one) => (
        <Cautions key={one.id} proof={one} />
      ))}
    </figure>
  )
}

/** Quotations with the passages of each; what was taken down stands for itself, and so does what gives context. */
export function quotationsOf(view: View, proofs: readonly PublicProof[]): PublicProof[][] {
  return quotationRuns(proofs, (one) => one).flatMap((run) =>
    run.some((one) => gonePassage(view, one) || one.bearing !== run[0]!.bearing)
      ? run.map((one) => [one])
      : [run],
  )
}

/** What the article says in words of its own. */
export function OutletWords({ view, proof }: Props) {
  const gone = gonePassage(view, proof)
  if (gone) return <TakenDown gone={gone} what={words.passageGone} />
  return (
    <div className="telling">
      <p className="passage" lang={languageOf(view, proof)}>
        <Passage proof={proof} />
      </p>
      <p className="voice">
        {voiceWords(proof)} · <Source view={view} proof={proof} rendered />
      </p>
      <Cautions proof={proof} />
    </div>
  )
}

/** Where the words stand; how they came there is already part of the words about a rendering's voice. */
function Source({ view, proof, rendered = false }: Props & { rendered?: boolean }) {
  const article = articleOf(view, proof.article)
  return (
    <span className="basis">
      {!rendered && proof.chain && `${words.via(proof.chain)} · `}
      <ShortDetail detail={article?.publishedBy ?? null} absent={words.outletUnknown} />,{' '}
      <When date={article?.published ?? null} short />
      {proof.bearing === 'context' && <> · {words.inContext}</>}
    </span>
  )
}

export const languageOf = (view: View, proof: PublicProof): string | undefined =>
  articleOf(view, proof.article)?.language
