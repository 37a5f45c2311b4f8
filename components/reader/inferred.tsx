import type { PublicDate, PublicDetail } from '@/lib/edition/model'
import { smallWords } from './words/small'

/** A value nobody stated, looking like one, with the reason. */
export function Inferred({ value, reason }: { value: string; reason: string }) {
  return (
    <>
      <span className="inferred">{value}</span>{' '}
      <span className="basis">{smallWords.inferredBecause(reason)}</span>
    </>
  )
}

/** A fact about an article with where it came from; `absent` is said when nothing is established. */
export function Detail({ detail, absent }: { detail: PublicDetail | null; absent: string }) {
  if (!detail) return <span className="absent">{absent}</span>
  if (detail.method === 'inferred') return <Inferred value={detail.value} reason={detail.reason} />
  const how = detail.method === 'typed' ? smallWords.entered : ''
  const note = [how, detail.reason].filter(Boolean).join(': ')
  return (
    <>
      {detail.value}
      {note && <span className="basis"> ({note})</span>}
    </>
  )
}

/** The same without the reason, for a short line: only the look and the word "inferred". */
export function ShortDetail({ detail, absent }: { detail: PublicDetail | null; absent: string }) {
  if (!detail) return <span className="absent">{absent}</span>
  if (detail.method !== 'inferred') return detail.value
  return (
    <>
      <span className="inferred">{detail.value}</span> <span className="basis">{smallWords.inferred}</span>
    </>
  )
}

/** A date in full; an inferred one looks inferred. */
export function When({ date, short = false }: { date: PublicDate | null; short?: boolean }) {
  if (!date) return <span className="absent">{smallWords.noDate}</span>
  const time = (
    <time dateTime={/^\d{4}(-\d{2}){0,2}$/.test(date.edtf) ? date.edtf : undefined}>{date.words}</time>
  )
  if (date.method !== 'inferred') {
    return (
      <>
        {time}
        {!short && date.basis && <span className="basis"> ({date.basis})</span>}
      </>
    )
  }
  return (
    <>
      <span className="inferred">{time}</span>{' '}
      <span className="basis">{smallWords.inferredBecause(short ? '' : date.basis)}</span>
    </>
  )
}
