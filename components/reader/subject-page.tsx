import type { SubjectKind, SubjectRef } from '@/lib/edition/model'
import { pointKey } from '@/lib/paths/reader'
import { type PageName, type ReaderPage, readerPages } from './pages'
import type { View } from './view'

/** Which page tells of each kind of subject. */
const PAGES: Readonly<Record<SubjectKind, PageName>> = {
  plan: 'front',
  section: 'front',
  point: 'point',
  concession: 'concession',
  plan_version: 'version',
  person: 'person',
  party: 'party',
  event: 'timeline',
  disagreement: 'accounts',
}

/** The page on which a subject stands, or the front page when it has none yet. */
export function subjectPage(view: View, { kind, slug }: SubjectRef) {
  const point = view.snapshot.points.find((one) => one.slug === slug)
  const key = kind === 'point' && point ? pointKey(point) : slug
  const page: ReaderPage = readerPages[PAGES[kind]]
  const found = page.find(view, key)
  const front: ReaderPage = readerPages.front
  return {
    place: found ? page.place : front.place,
    front: found ? (page.front ?? false) : true,
    body: found?.body ?? front.find(view, '')?.body,
  }
}
