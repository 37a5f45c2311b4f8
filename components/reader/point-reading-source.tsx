import type { PublicReading, ReadingSource } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { signers } from './proof-voice'
import { SourceLink } from './reference'
import { articleOf, type View } from './view'
import { languageName, originWords } from './wording'
import { readingWords as words } from './words/point'
import { proofWords, referenceWords } from './words/proof'

/** In which language it is printed, after whom, and who checked: what publications often have in common. */
export function readingFacts({ source, rendering, language: own, checkedBy, checkedAt }: PublicReading) {
  // Words of ours are English whatever the publication prints in.
  const language = source.kind === 'reference' ? source.language : own
  return [
    words.rendering[rendering](languageName(language)),
    referenceWords.origin + originWords(source.origin),
    referenceWords.checkedBy + signers(checkedBy, checkedAt),
  ]
}

type LineProps = {
  view: View
  reading: PublicReading
  /** What is told of all its neighbours at once, and therefore not here. */
  common: readonly string[]
}

/** A publication that prints a provision so: when, where in it, in which language, after whom, and who checked. */
export function ReadingSourceLine({ view, reading, common }: LineProps) {
  const { source, locator } = reading
  const facts = [locator, ...readingFacts(reading).filter((fact) => !common.includes(fact))]
  return (
    <>
      <b>
        <Outlet view={view} source={source} />
      </b>
      , <Printed view={view} source={source} />
      {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
      <span className="separator"> · </span>
      <Whence view={view} source={source} />
    </>
  )
}

type Props = { view: View; source: ReadingSource }

function Outlet({ view, source }: Props) {
  if (source.kind === 'reference') return source.outlet
  return (
    <ShortDetail detail={articleOf(view, source.article)?.publishedBy ?? null} absent={proofWords.noOutlet} />
  )
}

function Printed({ view, source }: Props) {
  const date = source.kind === 'reference' ? source.date : articleOf(view, source.article)?.published
  return <When date={date ?? null} short />
}

function Whence({ view, source }: Props) {
  if (source.kind === 'reference') return <SourceLink source={source} />
  return <a href={view.paths.article(source.article)}>{words.archived}</a>
}
