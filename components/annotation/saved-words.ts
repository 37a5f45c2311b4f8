import type { AnnotationView } from '@/lib/annotation/model'
import type { WayIn } from '@/lib/statement/lifecycle'
import { BEARINGS } from './words'

/** Where a passage went besides its annotation; null: nowhere. */
export type SavedTo = WayIn | 'to-new-statement' | null

const TAILS: Readonly<Record<NonNullable<SavedTo>, string>> = {
  'to-draft': '',
  'as-further-support': '; a second person signs it',
  'to-next-draft': '; you opened its next draft',
  'to-new-statement': ', a new statement',
  'not-yours': '',
}
/** Of a longer statement only the beginning is said, in code units: the line of the bar is narrow. */
const MOST = 40

type Saved = Pick<AnnotationView, 'targets'> & {
  readonly uses: readonly Pick<AnnotationView['uses'][number], 'bearing' | 'wording'>[]
}

/** What came of saving a passage: what it is about, and the statement that it bears on. */
export function savedWords({ targets, uses: [use] }: Saved, to: SavedTo): string {
  const about = targets.map(({ kind, number, title }) =>
    number === null ? title : `${kind.replaceAll('_', ' ')} ${number}`,
  )
  const on = about.length > 0 ? ` on ${about.join(', ')}` : ''
  if (!use || to === null || to === 'not-yours') return `Annotation saved${on}.`
  const said = `Saved${on}, ${BEARINGS[use.bearing].word}: “${beginningOf(use.wording)}”${TAILS[to]}`
  return /[.!?…]”$/u.test(said) ? said : `${said}.`
}

/** Whole words, and a sign where more follows. */
function beginningOf(wording: string): string {
  return wording.length <= MOST ? wording : `${wording.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}
