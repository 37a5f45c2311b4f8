import { ShortDetail, When } from './inferred'
import { Notices, TakenDown } from './notice'
import { Cautions, Passage } from './passage'
import type { Spoken, Use } from './person-speech'
import { quotedSpeaker, voiceWords } from './proof-voice'
import { articleOf, gonePassage, goneStatement, noticesOn, statementHref, type View } from './view'
import { BEARINGS } from './wording'
import { personWords as words } from './words/people'

/** One passage of a person, quoted only when the words are their own, with where it stands and what rests on it. */
export function PersonPassage({ view, spoken }: { view: View; spoken: Spoken }) {
  const { proof, uses } = spoken
  const gone = gonePassage(view, proof)
  if (gone) return <TakenDown gone={gone} what={words.passageGone} />
  const article = articleOf(view, proof.article)
  const quoted = quotedSpeaker(proof)
  return (
    <div className="spoken-passage">
      {quoted ? (
        <figure className="quotation">
          <figcaption className="voice">{quoted}</figcaption>
          <blockquote className="passage" lang={article?.language}>
            <Passage proof={proof} />
          </blockquote>
        </figure>
      ) : (
        <>
          <p className="voice">{words.says}</p>
          <p className="passage" lang={article?.language}>
            <Passage proof={proof} />
          </p>
        </>
      )}
      <Cautions proof={proof} />
      <p className="facts">
        {!quoted && <>{voiceWords(proof)} · </>}
        <ShortDetail detail={article?.publishedBy ?? null} absent={words.outletUnknown} />,{' '}
        <When date={article?.published ?? null} short />
        {quoted && proof.chain && <> · {words.via(proof.chain)}</>}
        {article && (
          <>
            {' · '}
            <a href={view.paths.article(article.slug)}>{words.article}</a>
          </>
        )}
      </p>
      <ul className="carries">
        {uses.map((use) => (
          <li key={use.proof.id}>
            <Carried view={view} use={use} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Carried({ view, use: { statement, proof } }: { view: View; use: Use }) {
  const said = goneStatement(view, statement) ? words.sentenceGone : statement.wording
  const href = statementHref(view, statement)
  return (
    <>
      <span className="label">{BEARINGS[proof.bearing]}:</span> {href ? <a href={href}>{said}</a> : said}
      <Notices notices={noticesOn(view, 'statement', statement.id)} />
    </>
  )
}
