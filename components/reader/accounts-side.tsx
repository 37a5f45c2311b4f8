import type { PublicProof, PublicReference, PublicSpeaker, PublicStatement } from '@/lib/edition/model'
import { OutletWords, OwnWords, quotationsOf, SourceLine, sameSource, shortened } from './accounts-words'
import { When } from './inferred'
import { quotedSpeaker, speakerWords } from './proof-voice'
import { SentenceState } from './sentence-state'
import { Statement } from './statement'
import {
  articleOf,
  goneArticle,
  gonePassage,
  goneStatement,
  statementHref,
  statementOf,
  type View,
} from './view'
import { listed } from './wording'
import { accountWords as words } from './words/accounts'

type Props = { view: View; id: string; number: number; here: boolean }

/**
 * One answer: its speaker's own words first, then how others tell it, then our sentence with its proof, or the way
 * to it where another question has it already.
 */
export function AccountSide({ view, id, number, here }: Props) {
  const statement = statementOf(view, id)
  if (!statement) return <p className="account-side absent">{words.absent}</p>
  const gone = goneStatement(view, statement)
  return (
    <div className="account-side">
      <h4>
        <span className="kicker">{words.voice(number)}</span>
        {gone ? '' : whoSays(view, statement)}
      </h4>
      {!gone && <Said view={view} statement={statement} />}
      <p className="label">{words.sentence}</p>
      {here ? (
        <Statement view={view} statement={statement} />
      ) : (
        <>
          <p>
            {gone ? words.takenDown : statement.wording} <a href={`#statement-${id}`}>{words.above}</a>
          </p>
          <SentenceState view={view} statement={statement} />
        </>
      )}
      <Elsewhere view={view} statement={statement} />
    </div>
  )
}

/** Whoever is quoted or spoke, else the outlets that tell it. */
function whoSays(view: View, statement: PublicStatement): string {
  const who = headedBy(statement)
  if (who) return speakerWords(who)
  return words.reportedBy(listed(outletsOf(view, statement.proofs, statement.references)))
}

const headedBy = ({ speaker, proofs }: PublicStatement): PublicSpeaker | null =>
  speaker ?? proofs.find((proof) => quotedSpeaker(proof) !== null)?.speaker ?? null

function outletsOf(
  view: View,
  proofs: readonly PublicProof[],
  references: readonly PublicReference[],
): string[] {
  const archived = proofs
    .filter(({ bearing }) => bearing === 'supports')
    .map((proof) => {
      const article = articleOf(view, proof.article)
      if (article && goneArticle(view, article)) return words.articleGone
      return article?.publishedBy?.value ?? words.outletUnknown
    })
  const elsewhere = references.filter(({ bearing }) => bearing === 'supports').map(({ outlet }) => outlet)
  return [...new Set([...archived, ...elsewhere])]
}

/** Own words and renderings apart; passages stand whole, so that no condition is cut away. */
function Said({ view, statement }: { view: View; statement: PublicStatement }) {
  const { asOf, speaker } = statement
  const shown = statement.proofs.filter(({ bearing }) => bearing !== 'disputes')
  // Of words that were taken down nobody can be named any more, and they were somebody's own all the same.
  const isOwn = (proof: PublicProof) =>
    quotedSpeaker(proof) !== null || (proof.voice === 'direct_speech' && gonePassage(view, proof) !== null)
  const heading = headedBy(statement)
  const own = shown.filter(isOwn).map((proof) => shortened(proof, heading))
  const told = shown.filter((proof) => !isOwn(proof)).map((proof) => shortened(proof, heading))
  const once = sameSource(view, shown)
  return (
    <>
      {once && <SourceLine view={view} proof={once} />}
      {asOf && (
        <p className="facts">
          {words.asOf} <When date={asOf} short />
        </p>
      )}
      {(own.length > 0 || speaker) && (
        <div className="own">
          <p className="label">{words.ownWords}</p>
          {own.length === 0 && <p className="absent">{words.noOwnWords}</p>}
          {quotationsOf(view, own).map((proofs, at, all) => (
            <OwnWords
              key={proofs[0]!.id}
              view={view}
              proofs={proofs}
              before={all[at - 1]?.[0]}
              sourced={!once}
            />
          ))}
        </div>
      )}
      {told.length > 0 && (
        <div className="rendering">
          <p className="label">{words.outletWords}</p>
          {told.map((proof) => (
            <OutletWords key={proof.id} view={view} proof={proof} sourced={!once} />
          ))}
        </div>
      )}
      <References references={statement.references.filter(({ bearing }) => bearing !== 'disputes')} />
    </>
  )
}

function References({ references }: { references: readonly PublicReference[] }) {
  if (references.length === 0) return null
  return (
    <div className="rendering">
      <p className="label">{words.elsewhere}</p>
      {references.map(({ id, outlet, date, seenToSay }) => (
        <p className="told-elsewhere" key={id}>
          <b>{outlet}</b>, <When date={date} short />
          {seenToSay && <>: {seenToSay}</>}
        </p>
      ))}
    </div>
  )
}

function Elsewhere({ view, statement }: { view: View; statement: PublicStatement }) {
  const href = statementHref(view, statement)
  if (!href || href.startsWith(view.paths.accounts())) return null
  return (
    <p className="facts">
      <a href={href}>{words.whereItStands}</a>
    </p>
  )
}
