import { ShortDetail, When } from './inferred'
import { TakenDown } from './notice'
import { Cautions, Quotation } from './passage'
import type { Saying, Spoken, Use } from './person-speech'
import { quotedSpeaker, voiceWords } from './proof-voice'
import { onlyQuoted, quotationRuns } from './quotation-run'
import { SentenceState } from './sentence-state'
import { articleOf, gonePassage, goneStatement, statementHref, type View } from './view'
import { BEARINGS } from './wording'
import { personWords as words } from './words/people'

type Props = { view: View; saying: Saying }

/** What a person said, quoted only when the words are their own, with where it stands and what rests on it. */
export function PersonPassage({ view, saying }: Props) {
  const { proof } = saying[0]!
  const gone = gonePassage(view, proof)
  if (gone) return <TakenDown gone={gone} what={words.passageGone} />
  const article = articleOf(view, proof.article)
  const quoted = quotedSpeaker(proof)
  const proofs = saying.map((one) => one.proof)
  return (
    <div className="spoken-passage">
      {quoted ? (
        <figure className="quotation">
          <figcaption className="voice">{quoted}</figcaption>
          <blockquote className="passage" lang={article?.language}>
            <Quotation proofs={proof.voice === 'direct_speech' ? proofs.map(onlyQuoted) : proofs} />
          </blockquote>
        </figure>
      ) : (
        <>
          <p className="voice">{words.says}</p>
          <p className="passage" lang={article?.language}>
            <Quotation proofs={proofs} />
          </p>
        </>
      )}
      {proofs.map((one) => (
        <Cautions key={one.id} proof={one} />
      ))}
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
        {usesOf(saying).map((use) => (
          <li key={use.proof.id}>
            <Carried view={view} use={use} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Passages as quotations; what was taken down stands for itself. */
export function sayingsOf(view: View, spoken: readonly Spoken[]): Saying[] {
  return quotationRuns(spoken, ({ proof }) => proof).flatMap((run) =>
    run.some(({ proof }) => gonePassage(view, proof)) ? run.map((one) => [one]) : [run],
  )
}

/** A sentence that rests on several passages of one quotation is named once. */
function usesOf(saying: Saying): Use[] {
  const uses = new Map<string, Use>()
  for (const use of saying.flatMap((one) => one.uses)) {
    const key = `${use.statement.id} ${use.proof.bearing}`
    if (!uses.has(key)) uses.set(key, use)
  }
  return [...uses.values()]
}

function Carried({ view, use: { statement, proof } }: { view: View; use: Use }) {
  const said = goneStatement(view, statement) ? words.sentenceGone : statement.wording
  const href = statementHref(view, statement)
  return (
    <>
      <span className="label">{BEARINGS[proof.bearing]}:</span> {href ? <a href={href}>{said}</a> : said}
      <SentenceState view={view} statement={statement} />
    </>
  )
}
