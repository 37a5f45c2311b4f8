import type { PublicNotice } from '@/lib/edition/model'
import { noticeAbout } from '@/lib/edition/notice-about'
import type { View } from './view'
import { dayOf, NOTICES } from './wording'

/** A notice as an entry of the ledger: of which kind, since when, on what, and why. */
export function NoticeEntry({ view, notice }: { view: View; notice: PublicNotice }) {
  const about = noticeAbout(view, notice, view.paths)
  return (
    <>
      <p className="label">
        {NOTICES[notice.kind]}, {dayOf(notice.at)}
      </p>
      <div>
        <p className="after">{about.href ? <a href={about.href}>{about.words}</a> : about.words}</p>
        <p className="reason">{notice.words}</p>
      </div>
    </>
  )
}
