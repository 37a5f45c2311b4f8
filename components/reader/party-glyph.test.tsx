import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PartyGlyph, partyShape } from './party-glyph'
import { PARTY_SHAPES } from './party-shapes'

const css = readFileSync('components/reader/styles/parties.css', 'utf8')
const globals = readFileSync('app/globals.css', 'utf8')

test('the glyph is for the eye alone', () => {
  const drawn = renderToStaticMarkup(<PartyGlyph party={{ slug: 'ukraine', ordinal: 2 }} />)
  expect(drawn).toContain('aria-hidden="true"')
  expect(drawn).toContain('data-party="2"')
})

test('at least ten shapes, no two the same, and parties in order have different ones', () => {
  expect(new Set(PARTY_SHAPES).size).toBeGreaterThanOrEqual(10)
  const shapes = PARTY_SHAPES.map((_, index) => partyShape({ slug: 'x', ordinal: index + 1 }))
  expect(new Set(shapes).size).toBe(PARTY_SHAPES.length)
})

test('where an edition counts no parties, the name decides, the same each time', () => {
  expect(partyShape({ slug: 'russia' })).toBe(partyShape({ slug: 'russia', ordinal: 0 }))
  expect(partyShape({ slug: 'russia' })).toBeLessThan(PARTY_SHAPES.length)
})

test('every hue reads at 4.5 to 1 on every ground, light and dark', () => {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
  const [lightGround = '', darkGround = ''] = globals.split('@media (prefers-color-scheme: dark)')
  for (const [hues, grounds] of [
    [light, lightGround],
    [dark.split('@media print')[0] ?? '', darkGround.split('@media print')[0] ?? ''],
  ] as const) {
    const found = [...hues.matchAll(/--party-\d+: (#\w{6})/g)].map(([, hue]) => hue!)
    expect(found).toHaveLength(PARTY_SHAPES.length)
    for (const name of ['paper', 'raised', 'sunk', 'wash']) {
      const ground = new RegExp(`--${name}: (#\\w{6})`).exec(grounds)![1]!
      for (const hue of found) expect(contrast(hue, ground), `${hue} on ${name}`).toBeGreaterThan(4.5)
    }
  }
})

/** WCAG contrast of two colours given as `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
