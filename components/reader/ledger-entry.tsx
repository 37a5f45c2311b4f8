import type { ReactNode } from 'react'
import type { PublicLedgerEntry } from '@/lib/edition/model'
import { Notices, TakenDown } from './notice'
import { goneEntry, ledgerKey, noticesOn, statementOf, subjectLink, type View } from './view'
import { listed } from './wording'
import { ledgerWords as words } from './words/ledger'

type Props = {
  view: View
  entry: PublicLedgerEntry
  /** What stands beside the change; else which part of the publication it is about. */
  label?: ReactNode
  /** On the sentence's own page nothing leads to the sentence. */
  own?: boolean
  /** Whether its reason stands here; the group may have said it above. */
  why?: boolean
}

/** One change, under a heading that names its kind: before and after, why, and who approved it. */
export function LedgerEntry({ view, entry, label = placeOf(view, entry), own = false, why = true }: Props) {
  const gone = goneEntry(view, entry)
  const approved = entry.approvedBy.length > 0 && words.approvedBy(listed(entry.approvedBy))
  return (
    <>
      <p className="label">{label}</p>
      <div>
        {gone ? <TakenDown gone={gone} what={words.wordsWere} /> : <Told entry={entry} />}
        <Notices notices={noticesOn(view, 'ledger', ledgerKey(entry))} />
        {!own && entry.statement && <Notices notices={noticesOn(view, 'statement', entry.statement)} />}
        {why && entry.reason && <p className="reason">{words.why(entry.reason)}</p>}
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
function Where({ view, entry: { statement, furniture } }: Props) {
  if (statement === null) return furniture === null ? words.records : words.furniture
  const stands = statementOf(view, statement) !== undefined
  return <a href={view.paths.statement(statement)}>{stands ? words.toSentence : words.ofSentence}</a>
}

/** What the sentence is about; nothing where it no longer stands, since the ledger names no place. */
function placeOf(view: View, { statement: id, furniture }: PublicLedgerEntry): string {
  if (furniture) return words.own
  if (id === null) return words.recordsLabel
  const statement = statementOf(view, id ?? '')
  return (statement && subjectLink(view, statement.home)?.title) ?? ''
}

/** Longer than any sentence: a text of ours, which would bury the changes around it. */
const LONG = 900

function Told({ entry }: { entry: PublicLedgerEntry }) {
  if (entry.before.length + entry.after.length <= LONG) return <Change entry={entry} />
  return (
    <details>
      <summary>{words.bothTexts}</summary>
      <Change entry={entry} />
    </details>
  )
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
