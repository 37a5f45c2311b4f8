import type { PublicPlanVersion } from '@/lib/edition/model'
import type { AlignedEntry, PointRow, TextCell } from './version-rows'
import type { View } from './view'
import { ALIGNMENTS, proposalWords, versionsWords as words } from './words/versions'

type Props = { view: View; rows: readonly PointRow[]; texts: readonly PublicPlanVersion[] }

/** Points by texts: what became of each, in words; blanks are written out. */
export function VersionsTable({ view, rows, texts }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: the section around it has the heading
    <div className="scrolls versions-table" role="region" aria-label={words.tableName} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            {texts.map((text) => (
              <th key={text.slug} scope="col">
                <a href={view.paths.version(text.slug)}>{text.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, cells }) => (
            <tr key={point.number}>
              <th scope="row">
                <a href={`#point-${point.number}`}>{words.pointLabel(point.number, point.title)}</a>
              </th>
              {texts.map((text) => (
                <Cell key={text.slug} cell={cells.find((cell) => cell.text === text)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell }: { cell: TextCell | undefined }) {
  if (!cell || cell.entries.length === 0) {
    const blank = cell?.state === 'nothing_aligned' ? words.nothingAligned : words.notSeen
    return <td className="absent">{blank}</td>
  }
  return (
    <td>
      {cell.entries.map((entry, index) => (
        <p key={entry.provision?.key ?? index}>{cellWords(entry)}</p>
      ))}
    </td>
  )
}

function cellWords({ alignment, provision }: AlignedEntry): string {
  if (!alignment) return provision ? `${provision.number} · ${words.nothingAligned}` : words.told
  return [provision?.number, ALIGNMENTS[alignment.alignmentKind], proposalWords(alignment)]
    .filter(Boolean)
    .join(' · ')
}
