import type { StatusLink } from '@/components/ui/status-line.client'
import type { Stays } from '@/lib/annotation/carry-out-change'
import { type Began, type Change, singleChanges } from '@/lib/annotation/change'
import { deskPaths } from '@/lib/paths/desk'
import { wordSpans } from '@/lib/text/words'
import { short } from './refusal-words'
import { BEARINGS } from './words'

/** What is said where a person chose what stays, and that is neither what was wanted nor what stood. */
export const CHOICE_SAVED = 'Your choice is saved.'

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
    case 'began':
      return 'The draft is there again.'
    case 'taken-back':
      return 'The draft is gone again.'
    case 'bearing':
      return `The bearing is “${BEARINGS[first.after].word}” again.`
  }
}

/** So many words name an annotation. */
const NAME = 5

/** What is said of an annotation that is not looked at, with the first words of its passage. */
export function namedFirst(passage: readonly string[], said: string): string {
  const words = passage.join(' … ')
  const last = wordSpans(words).at(NAME - 1)
  if (words === '') return said
  const isWhole = !last || last.end === words.length
  return `“${isWhole ? words : `${words.slice(0, last.end)} …`}”: ${said}`
}

const STAYS: Readonly<Record<Began['what'], string>> = {
  statement: 'The statement that was started with it stays, as a draft, because',
  'next-draft': 'The next draft that was opened with it stays open, because',
}

/** What is said of a draft that something rests on, once the rest was taken back, and the way to it. */
export function stayedWords({ draft, why }: Stays): { readonly words: string; readonly link: StatusLink } {
  const { what, wording, statement } = draft
  const link = { words: short(wording) || 'no words yet', href: deskPaths.statement(statement) }
  return { words: `The passage is taken back. ${STAYS[what]} ${why}:`, link }
}
