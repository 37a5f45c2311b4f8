import type { PublicNotice } from '@/lib/edition/model'
import type { Gone } from './view'
import { dayOf, NOTICES } from './wording'
import { smallWords } from './words/small'

/** A standing notice, at the thing it is about. */
export function Notice({ notice }: { notice: PublicNotice }) {
  return (
    <p className="notice">
      <NoticeText notice={notice} />
    </p>
  )
}

/** What kind of notice it is comes first, and once: a sentence that says so itself stands alone. */
function NoticeText({ notice: { kind, words, at } }: { notice: PublicNotice }) {
  const says = NOTICES[kind]
  if (words.startsWith(says)) {
    return (
      <>
        <b>{says}</b>
        {words.slice(says.length)}
      </>
    )
  }
  return (
    <>
      <b>{says}</b>, {dayOf(at)}. {words}
    </>
  )
}

export function Notices({ notices }: { notices: readonly PublicNotice[] }) {
  // What follows from the ledger has no number of its own.
  return notices.map((notice) => <Notice key={`${notice.seq} ${notice.at} ${notice.kind}`} notice={notice} />)
}

/** Stands where words were, so that nobody wonders what is missing. */
export function TakenDown({ gone: { notice }, what }: { gone: Gone; what: string }) {
  return (
    <p className="notice taken-down">
      <b>{smallWords.takenDown(what)}</b>
      {notice ? `, ${dayOf(notice.at)}. ${notice.words}` : '.'}
    </p>
  )
}
