import type { StanceCell } from '@/lib/coverage/stance-cell'
import type { PublicParty } from '@/lib/edition/model'
import { BlankReason, LetterKey } from './blank'
import { SpokenSentences } from './spoken-under'
import type { View } from './view'
import { dayOf, listed } from './wording'

export type PartyCell = { readonly party: PublicParty; readonly cell: StanceCell }

/** Parties without a position: first those that are heard elsewhere, then each kind of blank once. */
export function Blanks({ view, cells }: { view: View; cells: readonly PartyCell[] }) {
  const blank = cells.filter(({ cell }) => cell.blank !== null)
  const heard = blank.filter(({ cell }) => cell.elsewhere.length > 0)
  const alike = new Map<string, PartyCell[]>()
  for (const one of blank.filter((cell) => !heard.includes(cell))) {
    const key = alikeBy(one.cell)
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  const { articles } = view.snapshot
  const lettered = blank.some(
    ({ cell }) => cell.blank?.kind === 'silent' && cell.blank.read.length < articles.length,
  )
  return (
    <>
      {heard.map((one) => (
        <div className="heard" key={one.party.slug}>
          <Reason view={view} cells={[one]} heard />
          <SpokenSentences view={view} elsewhere={one.cell.elsewhere} />
        </div>
      ))}
      {[...alike].map(([key, cells]) => (
        <Reason key={key} view={view} cells={cells} />
      ))}
      {lettered && <LetterKey view={view} />}
    </>
  )
}

/** Blanks that read the same: by the articles read for them, and by the day. */
const alikeBy = ({ blank }: StanceCell) =>
  blank?.kind === 'silent' ? [...blank.read, dayOf(blank.at)].join(' ') : ''

function Reason({
  view,
  cells,
  heard = false,
}: {
  view: View
  cells: readonly PartyCell[]
  heard?: boolean
}) {
  const blank = cells[0]?.cell.blank
  if (!blank) return null
  return (
    <p className="unchecked">
      {listed(cells.map(({ party }) => party.title))}:{' '}
      <i>
        <BlankReason view={view} blank={blank} heard={heard} />
      </i>
      .
    </p>
  )
}
