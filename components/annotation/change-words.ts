import type { StatusLink } from '@/components/ui/status-line.client'
import { type Began, type Change, singleChanges } from '@/lib/annotation/change'
import { deskPaths } from '@/lib/paths/desk'
import { short } from './refusal-words'
import { BEARINGS } from './words'

/** What is said once a change was taken back, or done again. `change` is the one that was carried out now. */
export function turnedWords(change: Change, way: 'undo' | 'redo'): string {
  const all = singleChanges(change)
  const [first] = all
  if (!first || all.length > 1)
    return way === 'undo' ? 'All of it is taken back.' : 'All of it is done again.'
  switch (first.kind) {
    case 'created':
      return 'The annotation is back.'
    case 'deleted':
      return way === 'undo' ? 'The new annotation is gone again.' : 'The annotation is deleted again.'
    case 'fields':
      return way === 'undo' ? 'The annotation is as it was before.' : 'The annotation is changed again.'
    case 'passage':
      return way === 'undo' ? 'The passage lies where it lay before.' : 'The passage is moved again.'
    case 'attached':
      return 'It is attached again.'
    case 'detached':
      return 'It is no longer attached.'
    case 'bearing':
      return `The bearing is “${BEARINGS[first.after].word}” again.`
  }
}

const STAYS: Readonly<Record<Began['what'], string>> = {
  statement: 'The statement that was started with it stays, as a draft:',
  'next-draft': 'The next draft that was opened with it stays open:',
}

/** What stays where it was once a change was taken back, and the way to it; null when nothing does. */
export function whatStays(change: Change): { readonly words: string; readonly link: StatusLink } | null {
  const [began] = singleChanges(change).flatMap((one) =>
    one.kind === 'detached' && one.began ? [one.began] : [],
  )
  if (!began) return null
  const words = short(began.wording) || 'no words yet'
  return { words: STAYS[began.what], link: { words, href: deskPaths.statement(began.statement) } }
}
