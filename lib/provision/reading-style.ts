import { checkStyle } from '@/lib/house-style/check-style'
import type { StyleFinding } from '@/lib/house-style/model'
import type { ReadingForm } from './model'

/** What house style says of a reading: it tells a provision in our words. A quotation is the source's own. */
export function readingFindings(reading: {
  readonly form: ReadingForm
  readonly words: string
}): StyleFinding[] {
  if (reading.form === 'quoted') return []
  return checkStyle({ wording: reading.words, home: 'plan_version', kind: 'detail' })
}
