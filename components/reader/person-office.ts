import type { PublicPerson } from '@/lib/edition/model'
import { parseDate } from '@/lib/text/edtf'
import { personWords } from './words/people'

type Office = PublicPerson['offices'][number]

/** When an office was held, in words; its ends are EDTF, empty where open. */
export function officeWords({ start, end }: Pick<Office, 'start' | 'end'>): string {
  const { office } = personWords
  const [from, to] = [dateWords(start), dateWords(end)]
  if (from && to) return from === to ? office.during(from) : office.between(from, to)
  if (from) return office.since(from)
  return to ? office.until(to) : office.open
}

/** A date that cannot be read stands as it is. */
function dateWords(edtf: string): string {
  if (edtf === '') return ''
  const parsed = parseDate(edtf)
  return parsed.ok ? parsed.value.text : edtf
}
