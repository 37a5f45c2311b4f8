import { markWords } from '@/lib/search/mark-words'
import { DOCUMENT_KINDS, type SearchDocument, type SearchQuery } from '@/lib/search/model'
import { Notices } from './notice'
import { PageHead } from './page-head'
import { Cautions } from './passage'
import { quotedSpeaker } from './proof-voice'
import { SearchForm } from './search-form'
import { SupportLine } from './support-line'
import {
  articleOf,
  goneStatement,
  noticesAtSentence,
  statementHref,
  statementOf,
  subjectLink,
  type View,
} from './view'
import { proofWords } from './words/proof'
import { searchWords } from './words/search'

type Props = {
  view: View
  query: SearchQuery
  /** Whether anything was sent at all; who only comes to the page has asked nothing. */
  asked?: boolean
  /** Best first; null when too many were asked for. */
  found: readonly SearchDocument[] | null
}

/** What answers a question, by what it is: each result shows its sentence and leads to it. */
export function SearchPage({ view, query, found, asked = false }: Props) {
  return (
    <>
      <PageHead title={searchWords.title}>
        <SearchForm view={view} typed={query.typed} large />
        <p className="basis">{searchWords.hint}</p>
      </PageHead>
      {query.phrases.length > 0 ? (
        <Results view={view} query={query} found={found} />
      ) : (
        asked && <p role="status">{searchWords.noWord}</p>
      )}
    </>
  )
}

function Results({ view, query, found }: Props) {
  if (!found) return <p role="status">{searchWords.tooMany}</p>
  if (found.length === 0) {
    return (
      <div role="status">
        <p>{searchWords.nothing(query.typed)}</p>
        <p className="basis">{searchWords.advice}</p>
      </div>
    )
  }
  return (
    <>
      <p role="status" className="basis">
        {searchWords.found(found.length, view.snapshot.number)}
      </p>
      {DOCUMENT_KINDS.map((kind) => {
        const here = found.filter((one) => one.kind === kind)
        if (here.length === 0) return null
        return (
          <section key={kind} className="found" aria-labelledby={`found-${kind}`}>
            <h2 id={`found-${kind}`}>{searchWords.groups[kind]}</h2>
            <ul>
              {here.map((one) => (
                <Result
                  key={`${one.statement} ${one.proof} ${one.text}`}
                  view={view}
                  query={query}
                  one={one}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

type ResultProps = { view: View; query: SearchQuery; one: SearchDocument }

function Result({ view, query, one }: ResultProps) {
  if (one.subject) {
    const link = subjectLink(view, one.subject)
    return (
      <li>
        {link ? (
          <a href={link.href}>
            <Marked text={one.text} query={query} />
          </a>
        ) : (
          <Marked text={one.text} query={query} />
        )}
      </li>
    )
  }
  return one.kind === 'passage' ? (
    <FoundPassage view={view} query={query} one={one} />
  ) : (
    <FoundSentence view={view} query={query} one={one} />
  )
}

function FoundSentence({ view, query, one }: ResultProps) {
  const statement = statementOf(view, one.statement ?? '')
  if (!statement || goneStatement(view, statement)) return null
  const place = [statement.home, ...statement.shownAt].flatMap((at) => subjectLink(view, at)?.title ?? [])[0]
  return (
    <li>
      <p className="found-sentence">
        <a href={statementHref(view, statement) ?? view.paths.statement(statement.id)}>
          <Marked text={one.text} query={query} />
        </a>
      </p>
      {place && <p className="kicker">{place}</p>}
      <Notices notices={noticesAtSentence(view, statement)} />
      <SupportLine support={statement.support} />
    </li>
  )
}

function FoundPassage({ view, query, one }: ResultProps) {
  const statement = statementOf(view, one.statement ?? '')
  const proof = statement?.proofs.find(({ id }) => id === one.proof)
  if (!statement || !proof) return null
  return (
    <li>
      <p className="voice">{quotedSpeaker(proof) ?? proofWords.articleSays}</p>
      <p className="found-passage" lang={articleOf(view, proof.article)?.language}>
        <Marked text={one.text} query={query} />
      </p>
      <Cautions proof={proof} />
      <p className="basis">
        {searchWords.carries}{' '}
        <a href={`${view.paths.statement(statement.id)}#proof-${proof.id}`}>{statement.wording}</a>
      </p>
      <Notices notices={noticesAtSentence(view, statement)} />
    </li>
  )
}

function Marked({ text, query }: { text: string; query: SearchQuery }) {
  return markWords(text, query).map((run, index) =>
    run.found ? <mark key={index}>{run.text}</mark> : run.text,
  )
}
