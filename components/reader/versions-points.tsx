import type { PublicPlanVersion } from '@/lib/edition/model'
import { type AlignedEntry, newIn, type PointRow, type TextCell } from './version-rows'
import { EntryOfText, SentenceLink } from './versions-entry'
import type { View } from './view'
import { listed } from './wording'
import { versionsWords as words } from './words/versions'

type Props = { view: View; rows: readonly PointRow[]; base: PublicPlanVersion | undefined }

/** Every point with what is known of it in other texts; those of which nothing is known in one line. */
export function PointsInTexts({ view, rows, base }: Props) {
  const met = rows.filter(({ cells }) => cells.some(({ entries }) => entries.length > 0))
  const alone = rows.filter((row) => !met.includes(row))
  return (
    <>
      {met.map((row) => (
        <PointInTexts key={row.point.number} view={view} row={row} base={base} />
      ))}
      {alone.length > 0 && (
        <section className="point-in-texts">
          <h3>{words.nowhereElse}</h3>
          <ul className="alone">
            {alone.map(({ point }) => (
              <li key={point.number} id={`point-${point.number}`}>
                <a href={view.paths.point(point)}>{words.pointLabel(point.number, point.title)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function PointInTexts({ view, row, base }: { view: View; row: PointRow; base: Props['base'] }) {
  const { point, sentence, cells } = row
  const known = cells.filter(({ entries }) => entries.length > 0)
  return (
    <section className="point-in-texts" id={`point-${point.number}`}>
      <h3>
        <span className="numeral">{point.number}</span> <a href={view.paths.point(point)}>{point.title}</a>
      </h3>
      <div className="in-base">
        <p className="label">{base?.title ?? words.inText}</p>
        {sentence ? (
          <SentenceLink view={view} statement={sentence} />
        ) : (
          <p className="absent">{words.noSentence}</p>
        )}
      </div>
      <ul className="in-others">
        {known.map(({ text, entries }) => (
          <TextOfPoint key={text.slug} view={view} row={row} base={base} text={text} entries={entries} />
        ))}
      </ul>
      <Blanks cells={cells} />
    </section>
  )
}

type TextProps = {
  view: View
  row: PointRow
  base: Props['base']
  text: PublicPlanVersion
  entries: readonly AlignedEntry[]
}

function TextOfPoint({ view, row, base, text, entries }: TextProps) {
  return (
    <li>
      <p className="label">
        <a href={view.paths.version(text.slug)}>{text.title}</a>
      </p>
      {entries.map((entry, index) => (
        <EntryOfText
          key={entry.provision?.key ?? index}
          view={view}
          entry={entry}
          against={row.sentence}
          names={[base?.title ?? words.inText, text.title]}
        />
      ))}
    </li>
  )
}

/** Texts that were seen whole and not yet aligned here; of those not seen whole the page speaks once, above. */
function Blanks({ cells }: { cells: readonly TextCell[] }) {
  const titles = cells.filter(({ state }) => state === 'nothing_aligned').map(({ text }) => text.title)
  if (titles.length === 0) return null
  return <p className="unchecked">{words.notAlignedIn(listed(titles))}</p>
}

/** Provisions of other texts that answer to no point. */
export function NewProvisions({ view, texts }: { view: View; texts: readonly PublicPlanVersion[] }) {
  return texts.flatMap((text) => {
    const entries = newIn(view, text)
    if (entries.length === 0) return []
    return [
      <section className="point-in-texts" key={text.slug}>
        <h3>{words.newHeading(text.title)}</h3>
        {entries.map((entry) => (
          <EntryOfText
            key={entry.alignment?.id}
            view={view}
            entry={entry}
            against={null}
            names={['', text.title]}
          />
        ))}
      </section>,
    ]
  })
}
