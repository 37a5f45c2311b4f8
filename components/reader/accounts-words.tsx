import { Fragment } from 'react'
import type { PublicProof, PublicSpeaker } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { TakenDown } from './notice'
import { Cautions, Passage, Quotation } from './passage'
import { quotedSpeaker, voiceWords } from './proof-voice'
import { quotationRuns } from './quotation-run'
import { articleOf, gonePassage, type View } from './view'
import { accountWords as words } from './words/accounts'

/** Not `sourced` where the outlet and its date stand above for the whole side. */
type Props = { view: View; proof: PublicProof; sourced: boolean }
type OwnProps = {
  view: View
  proofs: readonly PublicProof[]
  /** The quotation above, if any: whose it is is not said twice. */
  before?: PublicProof | undefined
  sourced: boolean
}

/** A quotation, in one passage or several, of whoever said it: with its channel, its outlet and its date. */
export function OwnWords({ view, proofs, before, sourced }: OwnProps) {
  const proof = proofs[0]!
  const gone = gonePassage(view, proof)
  if (gone) return <TakenDown gone={gone} what={words.passageGone} />
  const saidAbove = before && !gonePassage(view, before) && quotedSpeaker(before) === quotedSpeaker(proof)
  return (
    <figure className="quotation">
      {!saidAbove && <figcaption className="voice">{quotedSpeaker(proof)}</figcaption>}
      <blockquote className="passage" lang={languageOf(view, proof)}>
        <Quotation proofs={proofs} />
      </blockquote>
      <Source view={view} proof={proof} sourced={sourced} />
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
export function OutletWords({ view, proof, sourced }: Props) {
  const gone = gonePassage(view, proof)
  if (gone) return <TakenDown gone={gone} what={words.passageGone} />
  return (
    <div className="telling">
      <p className="passage" lang={languageOf(view, proof)}>
        <Passage proof={proof} />
      </p>
      <p className="voice">
        {voiceWords(proof)}
        {sourced && (
          <span className="basis">
            {' '}
            · <Outlet view={view} proof={proof} />
          </span>
        )}
        {proof.bearing === 'context' && <span className="basis"> · {words.inContext}</span>}
      </p>
      <Cautions proof={proof} />
    </div>
  )
}

/** Where a quotation stands and how its words came there, as far as this is not said above. */
function Source({ view, proof, sourced }: Props) {
  const parts = [
    proof.chain && words.via(proof.chain),
    sourced && <Outlet key="outlet" view={view} proof={proof} />,
    proof.bearing === 'context' && words.inContext,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="voice">
      <span className="basis">
        {parts.map((part, at) => (
          <Fragment key={at}>
            {at > 0 && ' · '}
            {part}
          </Fragment>
        ))}
      </span>
    </p>
  )
}

function Outlet({ view, proof }: { view: View; proof: PublicProof }) {
  const article = articleOf(view, proof.article)
  return (
    <>
      <ShortDetail detail={article?.publishedBy ?? null} absent={words.outletUnknown} />,{' '}
      <When date={article?.published ?? null} short />
    </>
  )
}

/** The outlet and date of all passages of a side. */
export function SourceLine({ view, proof }: { view: View; proof: PublicProof }) {
  return (
    <p className="facts">
      {words.allFrom} <Outlet view={view} proof={proof} />
    </p>
  )
}

/** One of several passages that all stand in one article and are all still there; its source is said once for all. */
export function sameSource(view: View, proofs: readonly PublicProof[]): PublicProof | null {
  const [first, ...others] = proofs
  if (!first || others.length === 0 || proofs.some((proof) => gonePassage(view, proof))) return null
  return others.every(({ article }) => article === first.article) ? first : null
}

/** Without the office of a speaker whose name and office head the side. */
export function shortened(proof: PublicProof, heading: PublicSpeaker | null): PublicProof {
  const { speaker } = proof
  if (!speaker || speaker.name !== heading?.name || speaker.office !== heading.office) return proof
  return { ...proof, speaker: { ...speaker, office: '' } }
}

export const languageOf = (view: View, proof: PublicProof): string | undefined =>
  articleOf(view, proof.article)?.language
