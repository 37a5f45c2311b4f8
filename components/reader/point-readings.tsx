import type { PublicPoint, PublicReading, ReadingSource } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { TakenDown } from './notice'
import { signers } from './proof-voice'
import { SourceLink } from './reference'
import { articleOf, articleTitle, goneReading, type View } from './view'
import { languageName, originWords } from './wording'
import { readingWords as words } from './words/point'
import { proofWords, referenceWords } from './words/proof'

/** What each publication prints for the provision of a point: whose words, in which language, translated by whom. */
export function Readings({ view, point }: { view: View; point: PublicPoint }) {
  const { provisions = [], readings = [] } = view.snapshot
  const own = new Set(provisions.filter((one) => one.point === point.slug).map(({ key }) => key))
  const here = readings.filter(({ provision }) => own.has(provision))
  if (here.length === 0) return null
  return (
    <section className="readings" aria-labelledby="readings-heading">
      <h2 id="readings-heading">{words.title}</h2>
      <p className="facts">{words.lead}</p>
      <ul>
        {here.map((reading) => (
          <li key={reading.id} id={`reading-${reading.id}`}>
            <Reading view={view} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reading({ view, reading }: { view: View; reading: PublicReading }) {
  const gone = goneReading(view, reading)
  return (
    <>
      <p className="voice">
        <Publication view={view} source={reading.source} />
        {reading.form === 'quoted' ? words.prints : words.saysOurs}
      </p>
      {gone ? <TakenDown gone={gone} what={words.gone} /> : <Words reading={reading} />}
      <p className="particulars">
        {[
          `${languageName(reading.language)}, ${words.rendering[reading.rendering]}`,
          reading.locator,
          referenceWords.origin + originWords(reading.source.origin),
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        {referenceWords.checkedBy}
        {signers(reading.checkedBy, reading.checkedAt)}
      </p>
      <Whence view={view} source={reading.source} />
    </>
  )
}

/** The publication's own words are set as a quotation of it; ours are not. */
function Words({ reading: { form, words: text, language } }: { reading: PublicReading }) {
  if (form === 'own_words') return <p className="reading-words">{text}</p>
  return (
    <blockquote className="reading-words" lang={language}>
      {/^[“"«„‘]/.test(text) ? text : `“${text}”`}
    </blockquote>
  )
}

function Publication({ view, source }: { view: View; source: ReadingSource }) {
  if (source.kind === 'reference') {
    return (
      <>
        <b>{source.outlet}</b>, <When date={source.date} short />
      </>
    )
  }
  const article = articleOf(view, source.article)
  return (
    <>
      <b>
        <ShortDetail detail={article?.publishedBy ?? null} absent={proofWords.noOutlet} />
      </b>
      , <When date={article?.published ?? null} short />
    </>
  )
}

function Whence({ view, source }: { view: View; source: ReadingSource }) {
  if (source.kind === 'reference') {
    return (
      <p className="particulars proof-actions">
        <SourceLink url={source.url} />
      </p>
    )
  }
  const article = articleOf(view, source.article)
  if (!article) return null
  return (
    <p className="particulars proof-actions">
      <span lang={article.language}>{articleTitle(view, article)}</span> ·{' '}
      <a href={view.paths.article(article.slug)}>{words.archived}</a>
    </p>
  )
}
