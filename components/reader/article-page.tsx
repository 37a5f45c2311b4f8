import type { PublicArticle } from '@/lib/edition/model'
import { Captures, Versions } from './article-captures'
import { ArticleFacts } from './article-facts'
import { TitleBasis } from './articles-page'
import { Notices, TakenDown } from './notice'
import { PageHead } from './page-head'
import { Cautions, Passage } from './passage'
import { quotedSpeaker, voiceWords } from './proof'
import {
  type ArticleUse,
  articleTitle,
  goneArticle,
  gonePassage,
  goneStatement,
  noticesOn,
  statementHref,
  usesOf,
  type View,
} from './view'
import { BEARINGS, dayOf } from './wording'

/** What an article is, how we have it, and which of its words we rely on where. The rest is the publisher's. */
export function ArticlePage({ view, article }: { view: View; article: PublicArticle }) {
  const gone = goneArticle(view, article)
  return (
    <>
      <PageHead kicker={<a href={view.paths.articles()}>Articles</a>} title={articleTitle(view, article)}>
        {gone ? (
          <TakenDown gone={gone} what="The words of this article were" />
        ) : (
          <TitleBasis article={article} />
        )}
        <Notices notices={noticesOn(view, 'article', article.slug)} />
        {article.notices.map((notice) => (
          <p className="notice" key={`${notice.kind} ${notice.at}`}>
            <b>Notice of the publisher</b>, seen {dayOf(notice.at)}. {notice.words}
          </p>
        ))}
      </PageHead>
      <ArticleFacts view={view} article={article} />
      <Passages view={view} article={article} />
      <Versions article={article} />
      <Captures article={article} />
    </>
  )
}

function Passages({ view, article }: { view: View; article: PublicArticle }) {
  const passages = grouped(usesOf(view, article.slug))
  return (
    <section className="passages" aria-labelledby="passages-heading">
      <h2 id="passages-heading">Words we rely on</h2>
      <p className="facts">In the order of the article. The rest of it is the publisher’s.</p>
      {passages.length === 0 && <p className="absent">No passage of it is relied on in this edition.</p>}
      <ol>
        {passages.map((uses) => (
          <li key={uses[0]!.proof.id} data-bearing={uses[0]!.proof.bearing}>
            <OnePassage view={view} uses={uses} />
          </li>
        ))}
      </ol>
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

function OnePassage({ view, uses }: { view: View; uses: readonly ArticleUse[] }) {
  const { proof } = uses[0]!
  const gone = gonePassage(view, proof)
  return (
    <>
      {gone ? (
        <TakenDown gone={gone} what="This passage was" />
      ) : (
        <>
          <p className="voice">{quotedSpeaker(proof) ?? 'The article says:'}</p>
          <p className="passage">
            <Passage proof={proof} />
          </p>
          <Cautions proof={proof} />
          <p className="facts">{voiceWords(proof)}</p>
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

function CarriedSentence({ view, use: { statement, proof } }: { view: View; use: ArticleUse }) {
  const words = goneStatement(view, statement) ? 'a sentence that was taken down' : statement.wording
  const href = statementHref(view, statement)
  return (
    <>
      <span className="label">{BEARINGS[proof.bearing]}:</span> {href ? <a href={href}>{words}</a> : words}
    </>
  )
}
