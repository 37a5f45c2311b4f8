import { expect, it, vi } from 'vitest'
import { addressBook } from './addresses'
import type { Snapshot } from './model'
import { routeReader } from './route-reader'

const point = (number: number, slug: string, oldSlugs: string[] = []) => ({
  kind: 'point' as const,
  number,
  slug,
  oldSlugs,
  title: slug,
  words: {},
  section: 's',
})
const edition = (points: ReturnType<typeof point>[]) =>
  addressBook({
    number: 14,
    points,
    concessions: [{ slug: 'nato-membership' }],
    planVersions: [],
    people: [{ slug: 'taken' }, { slug: 'here' }],
    parties: [],
    articles: [{ slug: 'daily-mail' }],
    statements: [
      {
        id: 'first',
        proofs: [
          { id: 'proof', spans: [{}], check: { spans: [{}] } },
          { id: 'old', spans: [{}] },
        ],
      },
    ],
    ledger: [{ statement: 'withdrawn' }, { statement: null }],
  } as unknown as Snapshot)

const books = new Map([
  [13, edition([point(7, 'nato')])],
  [14, edition([point(7, 'nato-membership', ['nato']), point(8, 'troops')])],
])
const bookOf = async (number: number) => books.get(number) ?? null
const route = (path: string) => routeReader(path, 14, bookOf, async (slug) => slug === 'taken')

const nobody = async () => false

const shown = { kind: 'show', edition: 14, latestPath: null }
const cases: [string, Awaited<ReturnType<typeof route>>][] = [
  ['/', { ...shown, kind: 'show', rewrite: '/latest/14' }],
  ['/points/7-nato-membership', { ...shown, kind: 'show', rewrite: '/latest/14/points/7-nato-membership' }],
  ['/articles/daily-mail', { ...shown, kind: 'show', rewrite: '/latest/14/articles/daily-mail' }],
  ['/points/7', { kind: 'redirect', to: '/points/7-nato-membership' }],
  ['/points/7-nato', { kind: 'redirect', to: '/points/7-nato-membership' }],
  ['/points/07-nato-membership', { kind: 'redirect', to: '/points/7-nato-membership' }],
  ['/points/nato', { kind: 'redirect', to: '/points/7-nato-membership' }],
  ['/people/taken', { kind: 'gone' }],
  ['/people/taken.md', { kind: 'gone' }],
  ['/editions/14/people/taken', { kind: 'gone' }],
  ['/people/here', { ...shown, kind: 'show', rewrite: '/latest/14/people/here' }],
  ['/points/29-x', { kind: 'missing' }],
  ['/points', { kind: 'missing' }],
  ['/points/7-nato-membership/more', { kind: 'missing' }],
  ['/articles/junk-31337', { kind: 'missing' }],
  ['/editions/14/points/8-troops', { ...shown, kind: 'show', rewrite: null }],
  ['/editions/14/checks/proof.json', { ...shown, kind: 'show', rewrite: null }],
  ['/editions/14/checks/old.json', { kind: 'missing' }],
  ['/checks/proof.json', { kind: 'pass' }],
  ['/editions/14/edition.json', { ...shown, kind: 'show', rewrite: null }],
  ['/editions/13', { kind: 'show', edition: 13, rewrite: null, latestPath: '/' }],
  [
    '/editions/13/points/7-nato',
    { kind: 'show', edition: 13, rewrite: null, latestPath: '/points/7-nato-membership' },
  ],
  ['/editions/13/points/7-nato-membership', { kind: 'redirect', to: '/editions/13/points/7-nato' }],
  ['/editions/15', { kind: 'missing' }],
  ['/editions/0', { kind: 'missing' }],
  ['/editions/014', { kind: 'missing' }],
  ['/editions/99999999999999', { kind: 'missing' }],
  ['/editions/-1', { kind: 'missing' }],
  ['/editions', { kind: 'pass' }],
  ['/latest/14/points/7-nato-membership', { kind: 'redirect', to: '/points/7-nato-membership' }],
  ['/latest/14', { kind: 'redirect', to: '/' }],
  ['/latest', { kind: 'redirect', to: '/' }],
  ['/latest/x/points', { kind: 'missing' }],
  [
    '/points/7-nato-membership.json',
    { ...shown, kind: 'show', rewrite: '/forms/14/json/points/7-nato-membership' },
  ],
  ['/index.md', { ...shown, kind: 'show', rewrite: '/forms/14/md' }],
  ['/statements/first.csl.json', { ...shown, kind: 'show', rewrite: '/forms/14/csl.json/statements/first' }],
  ['/points/7.md', { kind: 'redirect', to: '/points/7-nato-membership.md' }],
  ['/points/29-x.json', { kind: 'missing' }],
  ['/ledger.png', { kind: 'missing' }],
  ['/ledger.html', { kind: 'pass' }],
  ['/editions/14/ledger.png', { ...shown, kind: 'show', rewrite: '/forms/14/png/ledger' }],
  ['/editions/14/index.json', { ...shown, kind: 'show', rewrite: '/forms/14/json' }],
  [
    '/editions/13/points/7-nato.json',
    {
      kind: 'show',
      edition: 13,
      rewrite: '/forms/13/json/points/7-nato',
      latestPath: '/points/7-nato-membership',
    },
  ],
  ['/editions/13/points/7-nato-membership.md', { kind: 'redirect', to: '/editions/13/points/7-nato.md' }],
  ['/editions/15/index.json', { kind: 'missing' }],
  ['/forms/14/json/ledger', { kind: 'pass' }],
  ['/desk/articles', { kind: 'pass' }],
  ['/feed.xml', { kind: 'pass' }],
]

it.each(cases)('%s', async (path, expected) => {
  expect(await route(path)).toEqual(expected)
})

it('never looks up what is not published: an early visit to the next edition leaves nothing', async () => {
  const asked = vi.fn(bookOf)
  await routeReader('/editions/15/points/7-nato', 14, asked, nobody)
  expect(asked).not.toHaveBeenCalled()
})

it('says that nothing is published yet', async () => {
  expect(await routeReader('/', null, bookOf, nobody)).toEqual({ kind: 'unpublished' })
  expect(await routeReader('/editions/1', null, bookOf, nobody)).toEqual({ kind: 'missing' })
})

it('never leads to another site', async () => {
  expect(await route('/latest/14//evil.example')).toEqual({ kind: 'missing' })
})
