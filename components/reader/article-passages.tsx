import type { PublicArticle } from '@/lib/edition/model'
import { Notices, TakenDown } from './notice'
import { OurMarks } from './our-marks'
import { Cautions, Passage } from './passage'
import { quotedSpeaker, voiceWords } from './proof-voice'
import { SentenceState } from './sentence-state'
import {
  type ArticleUse,
  type Gone,
  goneArticle,
  gonePassage,
  goneStatement,
  noticesOnPassage,
  statementHref,
  usesOf,
  type View,
} from './view'
import { BEARINGS } from './wording'
import { articleWords as words } from './words/articles'

/** The passages relied on, in the order of the article, each with the sentences that rest on it. */
export function ArticlePassages({ view, article }: { view: View; article: PublicArticle }) {
  const passages = grouped(usesOf(view, article.slug))
  const gone = goneArticle(view, article)
  if (gone && passages.length > 0) return <GonePassages view={view} gone={gone} passages={passages} />
  return (
    <section className="passages" aria-labelledby="passages-heading">
      <h2 id="passages-heading">{words.passages}</h2>
      <p className="facts">{words.passagesNote}</p>
      <OurMarks proofs={passages.map(([use]) => use!.proof)} />
      {passages.length === 0 && <p className="absent">{words.noPassages}</p>}
      <ol>
        {passages.map((uses) => (
          <li key={uses[0]!.proof.id} data-bearing={uses[0]!.proof.bearing}>
            <OnePassage view={view} article={article} uses={uses} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type GoneProps = { view: View; gone: Gone; passages: readonly (readonly ArticleUse[])[] }

/** Of an article that was taken down: how many passages went with it, once, and each sentence once. */
function GonePassages({ view, gone, passages }: GoneProps) {
  const uses = new Map(passages.flat().map((use) => [`${use.statement.id} ${use.proof.bearing}`, use]))
  return (
    <section className="passages" aria-labelledby="passages-heading">
      <h2 id="passages-heading">{words.passagesGone}</h2>
      <TakenDown gone={gone} what={words.gonePassages(passages.length)} />
      <ul className="carries">
        {[...uses].map(([key, use]) => (
          <li key={key}>
            <CarriedSentence view={view} use={use} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same words used for several sentences are shown once. */
function grouped(uses: readonly ArticleUse[]): ArticleUse[][] {
  const groups = new Map<string, ArticleUse[]>()
  for (const use of uses) {
    const { proof } = use
    const place = proof.spans.map(({ start, end }) => `${start}-${end}`).join()
    const key = place ? `${proof.version} ${place}` : proof.id
    groups.set(key, [...(groups.get(key) ?? []), use])
  }
  return [...groups.values()]
}

type PassageProps = { view: View; article: PublicArticle; uses: readonly ArticleUse[] }

function OnePassage({ view, article, uses }: PassageProps) {
  const { proof } = uses[0]!
  const gone = gonePassage(view, proof)
  const facts =
    article.versions.length > 1 ? [voiceWords(proof), words.ofVersion(proof.version)] : [voiceWords(proof)]
  return (
    <>
      {gone ? (
        <TakenDown gone={gone} what={words.gonePassage} />
      ) : (
        <>
          <p className="voice">{quotedSpeaker(proof) ?? words.articleSays}</p>
          <Quoted article={article} uses={uses} />
          <Cautions proof={proof} />
          <p className="facts">{facts.join(' · ')}</p>
          <Notices notices={noticesOnPassage(view, proof)} />
        </>
      )}
      <ul className="carries">
        {uses.map(({ statement, proof: use }) => (
          <li key={use.id}>
            <CarriedSentence view={view} use={{ statement, proof: use }} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Only direct speech and the text of a document are set as a quotation. */
function Quoted({ article, uses }: Omit<PassageProps, 'view'>) {
  const { proof } = uses[0]!
  const Tag = quotedSpeaker(proof) === null ? 'p' : 'blockquote'
  return (
    <Tag className="passage" lang={article.language}>
      <Passage proof={proof} />
    </Tag>
  )
}

function CarriedSentence({ view, use: { statement, proof } }: { view: View; use: ArticleUse }) {
  const sentence = goneStatement(view, statement) ? words.goneSentence : statement.wording
  const href = statementHref(view, statement)
  return (
    <>
      <span className="label">{BEARINGS[proof.bearing]}:</span>{' '}
      {href ? <a href={href}>{sentence}</a> : sentence}
      <SentenceState view={view} statement={statement} />
    </>
  )
}
