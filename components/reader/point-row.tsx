import type { PublicPoint, PublicSection } from '@/lib/edition/model'
import { Notices, TakenDown } from './notice'
import { SupportLine } from './support-line'
import { goneStatement, noticesAtSentence, statementsAt, type View } from './view'
import { frontWords as words } from './words/front'
import { statementWords } from './words/statement'

type Props = { view: View; point: PublicPoint; section: PublicSection | undefined }

/** One point: its numeral, one neutral sentence, and what that rests on. The whole row leads to its page. */
export function PointRow({ view, point, section }: Props) {
  const place = [...view.snapshot.sections]
    .sort((a, b) => a.ordinal - b.ordinal)
    .findIndex(({ slug }) => slug === point.section)
  return (
    <li className="point-row" id={`point-${point.number}`} data-section={place + 1}>
      <span className="numeral" aria-hidden="true">
        {point.number}
      </span>
      <h3>
        <a href={view.paths.point(point)}>
          <span className="spoken">{words.pointSpoken(point.number)}</span>
          {point.title}
        </a>
        {section && <span className="section-label">{section.title}</span>}
      </h3>
      <Sentence view={view} point={point} />
    </li>
  )
}

function Sentence({ view, point }: { view: View; point: PublicPoint }) {
  const own = statementsAt(view, { kind: 'point', slug: point.slug })
  const summary = own.find(({ kind }) => kind === 'summary') ?? own.find(({ kind }) => kind === 'detail')
  if (!summary) return <p className="row-sentence absent">{statementWords.none}</p>
  const gone = goneStatement(view, summary)
  if (gone) {
    return (
      <div className="row-sentence">
        <TakenDown gone={gone} what={words.sentenceWas} />
      </div>
    )
  }
  return (
    <>
      <div className="row-sentence">
        <p>{summary.wording}</p>
        <Notices notices={noticesAtSentence(view, summary)} />
      </div>
      <SupportLine support={summary.support} />
    </>
  )
}
