import { parseDate } from '@/lib/text/edtf'

const FORM = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** An instant in full, the same on server and browser. Takes an ISO instant or a date. */
export function fullInstant(at: string | Date): string {
  return `${FORM.format(typeof at === 'string' ? new Date(at) : at)} UTC`
}

/** An EDTF date in words; what cannot be read stands as it was typed. */
export function fullDate(edtf: string): string {
  if (edtf === '') return ''
  const read = parseDate(edtf)
  return read.ok ? read.value.text : edtf
}
