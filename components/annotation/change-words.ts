import { type Change, singleChanges } from '@/lib/annotation/change'
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
