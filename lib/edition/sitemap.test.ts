// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { robots, sitemap } from './sitemap'

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

it('lists pages with whole addresses', () => {
  const map = parsed(sitemap('https://proviso.example', ['/', '/points/7-nato'], '2026-11-21T10:00:00.000Z'))
  expect([...map.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    'https://proviso.example/',
    'https://proviso.example/points/7-nato',
  ])
})

it('names the sitemap only where the public address is known', () => {
  expect(robots(undefined)).not.toContain('Sitemap')
  expect(robots('https://proviso.example')).toContain('Sitemap: https://proviso.example/sitemap.xml')
})
