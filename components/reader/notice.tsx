import type { PublicNotice } from '@/lib/edition/model'
import type { Gone } from './view'
import { dayOf, NOTICES } from './wording'

/** A standing notice, at the thing it is about. */
export function Notice({ notice }: { notice: PublicNotice }) {
  return (
    <p className="notice">
      <b>{NOTICES[notice.kind]}</b>, {dayOf(notice.at)}. {notice.words}
    </p>
  )
}

export function Notices({ notices }: { notices: readonly PublicNotice[] }) {
  return notices.map((notice) => <Notice key={notice.seq} notice={notice} />)
}

/** Stands where words were, so that nobody wonders what is missing. */
export function TakenDown({ gone: { notice }, what }: { gone: Gone; what: string }) {
  return (
    <p className="notice taken-down">
      <b>{what} taken down</b>
      {notice ? `, ${dayOf(notice.at)}. ${notice.words}` : '.'}
    </p>
  )
}
