import type { PublicPlanVersion } from '@/lib/edition/model'
import { VersionThreads } from './diagrams/version-threads'
import { PageHead } from './page-head'
import { alignmentsOf, baseText, type PointRow, pointRows, provisionsOf, textsOf } from './version-rows'
import { ThreadLegend } from './versions-legend'
import { NewProvisions, PointsInTexts } from './versions-points'
import { VersionsTable } from './versions-table'
import { TextList } from './versions-texts'
import type { View } from './view'
import { listed } from './wording'
import { versionsWords as words } from './words/versions'

/** The points beside later drafts and counter-texts, as far as these were seen. */
export function VersionsPage({ view }: { view: View }) {
  const base = baseText(view)
  const texts = textsOf(view)
  const others = texts.filter((text) => text !== base)
  const all = pointRows(view)
  const known = seenInPart(all, others)
  const rows = all.map((row) => ({ ...row, cells: row.cells.filter(({ text }) => known.includes(text)) }))
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.lead}</p>
        <p>{words.ours}</p>
        {others.length > 0 && <p>{words.marked}</p>}
      </PageHead>
      <section className="versions" aria-labelledby="texts-heading">
        <h2 id="texts-heading">{words.textsHeading}</h2>
        {texts.length === 0 ? <p className="absent">{words.none}</p> : <TextList view={view} texts={texts} />}
      </section>
      {others.length > 0 && (
        <>
          <section className="versions" aria-labelledby="overview-heading">
            <h2 id="overview-heading">{words.overviewHeading}</h2>
            <Overview view={view} base={base} others={others} />
            <VersionsTable view={view} rows={rows} texts={known} />
            {rows.some(onlyTold) && <p className="facts">{words.toldNote}</p>}
            <Unseen texts={others.filter((text) => !known.includes(text))} />
          </section>
          <section className="versions" aria-labelledby="points-heading">
            <h2 id="points-heading">{words.pointsHeading}</h2>
            <NotSeenWhole texts={known.filter(({ seenWhole }) => seenWhole !== true)} />
            <PointsInTexts view={view} rows={rows} base={base} />
            <NewProvisions view={view} texts={others} />
          </section>
        </>
      )}
    </>
  )
}

const seenInPart = (rows: ReturnType<typeof pointRows>, texts: readonly PublicPlanVersion[]) =>
  texts.filter((text) =>
    rows.some(({ cells }) => cells.some((cell) => cell.text === text && cell.entries.length > 0)),
  )

const onlyTold = ({ cells }: PointRow) =>
  cells.some(({ entries }) => entries.some(({ alignment, provision }) => !alignment && !provision))

/** Said once for all points. */
function NotSeenWhole({ texts }: { texts: readonly PublicPlanVersion[] }) {
  if (texts.length === 0) return null
  return <p className="unchecked">{words.notSeenWhole(listed(texts.map(({ title }) => title)))}</p>
}

function Unseen({ texts }: { texts: readonly PublicPlanVersion[] }) {
  if (texts.length === 0) return null
  return <p className="unchecked">{words.nothingAtPoints(listed(texts.map(({ title }) => title)))}</p>
}

type OverviewProps = { view: View; base: PublicPlanVersion | undefined; others: readonly PublicPlanVersion[] }

/** A drawing for each text that has provisions beside the points. */
function Overview({ view, base, others }: OverviewProps) {
  const alignments = alignmentsOf(view)
  const drawn = base
    ? others
        .map((text) => ({ text, own: alignments.filter((one) => belongs(one, base.slug, text.slug)) }))
        .filter(({ own }) => own.length > 0)
    : []
  if (!base || drawn.length === 0) return <p className="absent">{words.noneAligned}</p>
  const all = drawn.flatMap(({ own }) => own)
  const provisions = provisionsOf(view, base.slug)
  return (
    <>
      <div className="thread-panels">
        {drawn.map(({ text, own }) => (
          <figure key={text.slug}>
            <VersionThreads
              from={{ text: base, provisions }}
              to={{ text, provisions: provisionsOf(view, text.slug) }}
              alignments={own}
            />
            <figcaption>
              <b>{text.title}</b>
              <span>{words.threads.caption(alignedIn(own), provisions.length, text.seenWhole === true)}</span>
            </figcaption>
          </figure>
        ))}
      </div>
      <ThreadLegend
        drawn={new Set(all.map(({ alignmentKind }) => alignmentKind))}
        proposed={all.some(({ proposed }) => proposed)}
      />
      <p className="facts">{words.bracketed}</p>
    </>
  )
}

const belongs = (
  { planVersion, from }: { planVersion: string; from: string | null },
  base: string,
  text: string,
) => planVersion === text && (from === null || from.startsWith(`${base}/`))

const alignedIn = (alignments: readonly { from: string | null }[]) =>
  new Set(alignments.flatMap(({ from }) => from ?? [])).size
