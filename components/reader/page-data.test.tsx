import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { addressBook } from '@/lib/edition/addresses'
import type { PublicStatement, Snapshot } from '@/lib/edition/model'
import { pageDocument } from '@/lib/syndication/page-document'
import { edition, statement } from './fixtures/edition'
import { type PageName, readerPages } from './pages'
import { viewOf } from './view'

const base = edition()
const point = base.points[0]!
const text = {
  kind: 'plan_version',
  title: 'A draft',
  words: {},
  ordinal: 1,
  versionKind: 'draft',
  author: 'nobody named',
  date: { edtf: '2025-11-20', words: '20 November 2025', method: 'stated', basis: '' },
  extentSeen: 'all of it',
} as const
const more = (id: string, over: Partial<PublicStatement>) => ({ ...statement(), id, ...over })
/** With all that pages print at places other than a sentence's home. */
const snapshot: Snapshot = {
  ...base,
  planVersions: [
    ...base.planVersions,
    { ...text, slug: 'base-text' },
    { ...text, slug: 'later', ordinal: 2 },
  ],
  provisions: [
    { key: 'base-text/7', planVersion: 'base-text', number: '7', ordinal: 7, point: point.slug },
    { key: 'later/3', planVersion: 'later', number: '3', ordinal: 3, point: null },
  ],
  statements: [
    ...base.statements,
    more('ofPoint', { kind: 'summary', home: point }),
    more('ofProvision', { kind: 'detail', home: point, provision: 'later/3' }),
    more('ofSection', { kind: 'background', home: { kind: 'section', slug: base.sections[0]?.slug ?? 's' } }),
    more('ofPlan', { kind: 'position', home: base.plan, party: base.parties[0]?.slug ?? null }),
  ],
}
const NAMES: Readonly<Record<string, PageName>> = {
  points: 'point',
  concessions: 'concession',
  versions: 'version',
  people: 'person',
  parties: 'party',
  articles: 'article',
  statements: 'statement',
  changes: 'changes',
}

it.each(addressBook(snapshot).pages)('%s: each of its sentences is in its data', (address) => {
  const [, first = '', key] = address.split('/')
  const name = key === undefined ? ((first || 'front') as PageName) : NAMES[first]
  const page =
    name && readerPages[name].find(viewOf(snapshot, [], { base: '', latest: snapshot.number }), key ?? '')
  const drawn = renderToStaticMarkup(page?.body)
  const printed = [...drawn.matchAll(/id="statement-([^"]+)"/g)].map(([, id]) => id)
  const document = pageDocument({ snapshot, notices: [], latest: snapshot.number, origin: '' }, address)
  expect(document?.statements.map(({ id }) => id)).toEqual(expect.arrayContaining(printed))
})
