import type { StanceCell } from '@/lib/coverage/stance-cell'
import type { PublicParty } from '@/lib/edition/model'
import { BlankLines, LetterKey } from './blank'
import { blankParts, isLettered } from './blank-words'
import { PartyNote } from './party-name'
import { SpokenSentences } from './spoken-under'
import type { View } from './view'

export type PartyCell = { readonly party: PublicParty; readonly cell: StanceCell }

/** Parties without a position: first those that are heard elsewhere, then each kind of blank once. */
export function Blanks({ view, cells }: { view: View; cells: readonly PartyCell[] }) {
  const blanks = cells
    .filter(({ cell }) => cell.blank !== null)
    .map(({ party, cell }) => ({ name: party.title, parts: partsOf(view, cell, party), cell }))
  const heard = blanks.filter(({ cell }) => cell.elsewhere.length > 0)
  return (
    <>
      {heard.map((one) => (
        <div className="heard" key={one.name}>
          <BlankLines view={view} blanks={[one]} />
          <SpokenSentences view={view} elsewhere={one.cell.elsewhere} />
        </div>
      ))}
      <BlankLines view={view} blanks={blanks.filter((one) => !heard.includes(one))} />
      {cells.map(({ party, cell }) => cell.blank && <PartyNote key={party.slug} party={party} named />)}
      {blanks.some(({ parts }) => isLettered(parts)) && <LetterKey view={view} />}
    </>
  )
}

/** The blank of a party in this edition; of one that is part of another, that no stance of its own was found. */
export const partsOf = ({ snapshot: { articles } }: View, cell: StanceCell, { memberOf }: PublicParty) =>
  blankParts(cell, articles.length, Boolean(memberOf))
