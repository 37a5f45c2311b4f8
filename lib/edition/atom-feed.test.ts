// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { atomFeed } from './atom-feed'
import type { Snapshot } from './model'
import { robots, sitemap } from './sitemap'

const snapshot = {
  site: { 'site/name': 'Proviso' },
  publishedAt: '2026-11-21T10:00:00.000Z',
  sample: true,
  statements: [],
  ledger: [
    {
      edition: 2,
      ordinal: 1,
      at: '2026-11-21T10:00:00.000Z',
      kind: 'correction',
      statement: 's',
      furniture: null,
      before: 'It said <b>"this"</b> & that\u0001.',
      after: ']]> It says this.',
      reason: 'It was wrong.',
      approvedBy: ['second editor'],
    },
  ],
} as unknown as Snapshot
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

it('is well-formed whatever the words are, and says that it is sample data', () => {
  const feed = parsed(atomFeed(snapshot, 'https://proviso.example'))
  expect(feed.querySelector('entry > title')?.textContent).toBe('Edition 2: correction')
  expect(feed.querySelector('entry > content')?.textContent).toContain(
    'Before: It said <b>"this"</b> & that.',
  )
  expect(feed.querySelector('entry > content')?.textContent).toContain(
    'Sample data, not reviewed by a person.',
  )
  expect(feed.querySelector('entry > link')?.getAttribute('href')).toBe(
    'https://proviso.example/editions/2/ledger',
  )
})

it('names no host when none was given', () => {
  expect(atomFeed(snapshot)).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  expect(robots(undefined)).not.toContain('Sitemap')
})

it('lists pages with whole addresses', () => {
  const map = parsed(sitemap('https://proviso.example', ['/', '/points/7-nato'], '2026-11-21T10:00:00.000Z'))
  expect([...map.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    'https://proviso.example/',
    'https://proviso.example/points/7-nato',
  ])
})
