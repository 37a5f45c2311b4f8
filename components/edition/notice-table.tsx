import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { NOTICE_WORDS, TARGET_WORDS } from '@/lib/edition/labels'
import type { DeskNotice, NoticeOptions } from '@/lib/edition/model'
import { dateAndTime } from '@/lib/text/date-and-time'
import { LiftNotice } from './lift-notice.client'

type Props = { notices: readonly DeskNotice[]; options: NoticeOptions }

/** Every notice there ever was, newest first; those that stand can be lifted. */
export function NoticeTable({ notices, options }: Props) {
  const about = ({ targetKind, targetId }: DeskNotice) =>
    options[targetKind].find(({ id }) => id === targetId)?.words ?? targetId
  return (
    <DataTable
      caption="Notices"
      rows={notices}
      rowKey={({ seq }) => String(seq)}
      empty={
        <EmptyState title="No notice has been given">
          A notice says over all editions what was learned after they were published.
        </EmptyState>
      }
      columns={[
        {
          key: 'about',
          heading: 'About',
          rowHeading: true,
          cell: (notice) => (
            <>
              <span className="block text-sm font-normal text-soft">{TARGET_WORDS[notice.targetKind]}</span>
              <span className="reading">{about(notice)}</span>
            </>
          ),
        },
        {
          key: 'words',
          heading: 'What readers see',
          cell: (notice) => (
            <>
              <Tag tone={notice.kind === 'taken_down' && !notice.lifted ? 'problem' : 'plain'}>
                {NOTICE_WORDS[notice.kind].split(':')[0]}
              </Tag>{' '}
              <span className="reading">{notice.words}</span>
            </>
          ),
        },
        {
          key: 'why',
          heading: 'Why, and by whom',
          cell: ({ reason, by, at }) => (
            <>
              {reason}
              <span className="block text-sm text-soft">
                {by}, {dateAndTime(new Date(at))}
              </span>
            </>
          ),
        },
        {
          key: 'state',
          heading: 'Now',
          cell: (notice) =>
            notice.lifted ? (
              <span className="text-sm text-soft">
                lifted by {notice.lifted.by}, {dateAndTime(new Date(notice.lifted.at))}:{' '}
                {notice.lifted.reason}
              </span>
            ) : (
              <LiftNotice seq={notice.seq} about={about(notice)} />
            ),
        },
      ]}
    />
  )
}
