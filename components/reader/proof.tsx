import type { PublicProof, PublicStatement } from '@/lib/edition/model'
import { proofAnchor } from '@/lib/paths/reader'
import { ShortDetail, When } from './inferred'
import { Notices, TakenDown } from './notice'
import { Cautions, Passage } from './passage'
import { Apparatus } from './proof-apparatus'
import { quotedSpeaker, voiceWords } from './proof-voice'
import { absentIn, articleOf, gonePassage, noticesOn, noticesOnPassage, type View } from './view'
import { proofWords as words } from './words/proof'

export { quotedSpeaker, signers, speakerWords, voiceWords } from './proof-voice'

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
  const apparatus = <Apparatus view={view} proof={proof} statement={statement} gone={gone !== null} />
  return (
    <div id={proofAnchor(proof.id)} className="proof" data-bearing={proof.bearing}>
      {gone ? (
        <TakenDown gone={gone} what={words.passageWas} />
      ) : (
        <>
          <Words proof={proof} lang={articleOf(view, proof.article)?.language} />
          <Cautions proof={proof} />
          <Notices notices={noticesOnPassage(view, proof)} />
          <Notices notices={noticesOn(view, 'article', proof.article)} />
        </>
      )}
      {brief ? (
        <details className="folded">
          <Glance view={view} proof={proof} />
          {apparatus}
        </details>
      ) : (
        apparatus
      )}
    </div>
  )
}

/** Only direct speech and the text of a document are set as a quotation of that speaker. `lang` is the article's. */
export function Words({ proof, lang }: { proof: PublicProof; lang?: string | undefined }) {
  const quoted = quotedSpeaker(proof)
  if (quoted === null) {
    return (
      <>
        <p className="voice">{words.articleSays}</p>
        <p className="passage" lang={lang}>
          <Passage proof={proof} />
        </p>
      </>
    )
  }
  return (
    <figure className="quotation">
      <figcaption className="voice">{quoted}</figcaption>
      <blockquote className="passage" lang={lang}>
        <Passage proof={proof} />
      </blockquote>
    </figure>
  )
}

function Glance({ view, proof }: { view: View; proof: PublicProof }) {
  const article = articleOf(view, proof.article)
  return (
    <summary>
      <ShortDetail detail={article?.publishedBy ?? null} absent={absentIn(view, article, words.noOutlet)} />,{' '}
      <When date={article?.published ?? null} short /> · {voiceWords(proof)} · <u>{words.howWeHaveIt}</u>
    </summary>
  )
}
