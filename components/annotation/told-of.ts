import { type AnnotationView, VOICES } from '@/lib/annotation/model'
import { BEARINGS } from './words'

/** What tells one annotation from another over the same words. */
export function toldOf({ fields, targets, uses, suspect, author }: AnnotationView): string {
  const about = targets.map(({ number, title }) => (number === null ? title : `${number} ${title}`))
  const bearings = [...new Set(uses.map(({ bearing }) => BEARINGS[bearing].word))]
  return [...(suspect ? ['suspect'] : []), VOICES[fields.voice], ...bearings, ...about, author].join(' · ')
}
