import type { ReactNode } from 'react'
import type { PublicProof, PublicSpeaker, PublicStatement } from '@/lib/edition/model'
import { isSample } from '@/lib/edition/sample'
import { proofAnchor } from '@/lib/paths/reader'
import { Detail, ShortDetail, When } from './inferred'
import { Notices, TakenDown } from './notice'
import { Cautions, Passage } from './passage'
import { articleOf, gonePassage, noticesOn, type View } from './view'
import {
  BEARINGS,
  CAPTURE_METHODS,
  dayOf,
  hostOf,
  listed,
  minuteOf,
  originWords,
  safeUrl,
  VOICES,
} from './wording'

type Props = {
  view: View
  proof: PublicProof
  statement: PublicStatement
  /** At a sentence that it disputes a passage stands unfolded; only the particulars about it are put away. */
  brief?: boolean
}

/** One passage with everything a reader needs to judge it. */
export function Proof({ view, proof, statement, brief = false }: Props) {
  const gone = gonePassage(view, proof)
  return (
    <div id={proofAnchor(proof.id)} className="proof" data-bearing={proof.bearing}>
      {gone ? (
        <TakenDown gone={gone} what="This passage was" />
      ) : (
        <>
          <Words proof={proof} />
          <Cautions proof={proof} />
          <Notices notices={noticesOn(view, 'passage', proof.passage)} />
          <Notices notices={noticesOn(view, 'article', proof.article)} />
        </>
      )}
      {brief ? (
        <Folded view={view} proof={proof}>
          <Apparatus view={view} proof={proof} statement={statement} gone={gone !== null} />
        </Folded>
      ) : (
        <Apparatus view={view} proof={proof} statement={statement} gone={gone !== null} />
      )}
    </div>
  )
}

/** Only direct speech and the text of a document are set as a quotation of that speaker. */
export function Words({ proof }: { proof: PublicProof }) {
  const quoted = quotedSpeaker(proof)
  if (quoted === null) {
    return (
      <>
        <p className="voice">The article says:</p>
        <p className="passage">
          <Passage proof={proof} />
        </p>
      </>
    )
  }
  return (
    <figure className="quotation">
      <figcaption className="voice">{quoted}</figcaption>
      <blockquote className="passage">
        <Passage proof={proof} />
      </blockquote>
    </figure>
  )
}

/** Whose quotation this is, or null when it may not be shown as anybody's. */
export function quotedSpeaker({ voice, speaker }: PublicProof): string | null {
  if (voice === 'document_text') return `${speaker?.name || 'The document'}, as printed in the article:`
  if (voice !== 'direct_speech' || !speaker?.name) return null
  return `${speakerWords(speaker)}, quoted in the article:`
}

export const speakerWords = ({ name, office }: PublicSpeaker) => (office ? `${name}, ${office}` : name)

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Folded({ view, proof, children }: { view: View; proof: PublicProof; children: ReactNode }) {
  const article = articleOf(view, proof.article)
  return (
    <details className="folded">
      <summary>
        <ShortDetail detail={article?.publishedBy ?? null} absent="outlet not established" />,{' '}
        <When date={article?.published ?? null} short /> · {voiceWords(proof)} · <u>how we have it</u>
      </summary>
      {children}
    </details>
  )
}

function Apparatus({ view, proof, statement, gone }: Props & { gone: boolean }) {
  const { snapshot, paths } = view
  const article = articleOf(view, proof.article)
  const capture = article?.captures.find(
    ({ version, at }) => version === proof.version && at === proof.capturedAt,
  )
  return (
    <dl className="apparatus">
      <Row label="published by">
        <Detail detail={article?.publishedBy ?? null} absent="outlet not established" />
      </Row>
      <Row label="obtained from">
        <Detail detail={article?.obtainedFrom ?? null} absent="not recorded" />
      </Row>
      <Row label="date">
        <When date={article?.published ?? null} />
      </Row>
      <Row label="captured">
        {minuteOf(proof.capturedAt)}
        {capture && `, ${CAPTURE_METHODS[capture.method]}`}, version {proof.version}
      </Row>
      <Row label="bearing">{BEARINGS[proof.bearing]}</Row>
      {!gone && <Row label="voice">{voiceWords(proof)}</Row>}
      <Row label="origin">{originWords(proof.origin)}</Row>
      <Row label="signed by">{signers(proof.signedBy, proof.signedAt)}</Row>
      <Row label="approved by">{signers(statement.approvedBy, statement.approvedAt)}</Row>
      <Row label="edition">
        {snapshot.number}
        {isSample(statement, snapshot) && <b className="sample"> sample data, not reviewed by a person</b>}
      </Row>
      <Row label="original">
        <Original addresses={article?.addresses ?? []} />
      </Row>
      <Row label="more">
        {article && <a href={paths.article(article.slug)}>about this article</a>}
        {article && ' · '}
        <a href={`#${proofAnchor(proof.id)}`}>link to this proof</a>
      </Row>
    </dl>
  )
}

export function voiceWords({ voice, speaker, chain }: PublicProof): string {
  const of = voice === 'paraphrase' ? ` ${speaker?.name ? speakerWords(speaker) : 'somebody not named'}` : ''
  return [VOICES[voice] + of, chain].filter(Boolean).join(' · ')
}

export function signers(names: readonly string[], at: string | null): string {
  if (names.length === 0) return 'nobody yet'
  return at ? `${listed(names)}, ${dayOf(at)}` : listed(names)
}

type Addresses = readonly { readonly kind: 'canonical' | 'alias' | 'copy'; readonly url: string }[]

function Original({ addresses }: { addresses: Addresses }) {
  const best =
    addresses.find(({ kind }) => kind === 'canonical') ?? addresses.find(({ kind }) => kind === 'alias')
  const shown = best ?? addresses.find(({ kind }) => kind === 'copy')
  const href = shown && safeUrl(shown.url)
  if (!shown || !href) return <span className="absent">address not known</span>
  return (
    <>
      {!best && 'address not known; a copy is at '}
      <a href={href} rel="noopener external">
        {hostOf(href)}
      </a>
    </>
  )
}
