import type { ReactNode } from 'react'
import type { PublicLedgerEntry } from '@/lib/edition/model'
import { Notices, TakenDown } from './notice'
import { goneEntry, ledgerKey, noticesOn, statementOf, type View } from './view'
import { LEDGER_KINDS, listed } from './wording'
import { ledgerWords as words } from './words/ledger'

type Props = {
  view: View
  entry: PublicLedgerEntry
  /** What stands in the place of the kind, where a heading already says it. */
  label?: ReactNode
  /** On the sentence's own page nothing leads to the sentence. */
  own?: boolean
}

/** One change: its kind, before and after, why, and who approved it. */
export function LedgerEntry({ view, entry, label = LEDGER_KINDS[entry.kind], own = false }: Props) {
  const gone = goneEntry(view, entry)
  const approved = entry.approvedBy.length > 0 && words.approvedBy(listed(entry.approvedBy))
  return (
    <>
      <p className="label">{label}</p>
      <div>
        {gone ? <TakenDown gone={gone} what={words.wordsWere} /> : <Change entry={entry} />}
        <Notices notices={noticesOn(view, 'ledger', ledgerKey(entry))} />
        {entry.reason && <p className="reason">{words.why(entry.reason)}</p>}
        <p className="facts">
          {approved}
          {approved && !own && ' · '}
          {!own && <Where view={view} entry={entry} />}
        </p>
      </div>
    </>
  )
}

/** A sentence has its own page for good, also after it was withdrawn. */
function Where({ view, entry: { statement } }: Props) {
  if (statement === null) return words.furniture
  const stands = statementOf(view, statement) !== undefined
  return <a href={view.paths.statement(statement)}>{stands ? words.toSentence : words.ofSentence}</a>
}

function Change({ entry: { before, after } }: { entry: PublicLedgerEntry }) {
  if (before && after) {
    return (
      <>
        <p className="before">
          <span className="label">{words.before}</span> <del>{before}</del>
        </p>
        <p className="after">
          <span className="label">{words.after}</span> <ins>{after}</ins>
        </p>
      </>
    )
  }
  if (before) {
    return (
      <p className="before">
        <span className="label">{words.untilThen}</span> <del>{before}</del>
      </p>
    )
  }
  return <p className="after">{after}</p>
}
