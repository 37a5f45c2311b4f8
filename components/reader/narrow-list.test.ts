// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { narrowLists } from './narrow-list'

const PAGE = `
  <div class="timeline">
    <form data-narrows="timeline">
      <select name="party"><option value="">any</option><option value="russia">Russia</option></select>
      <select name="point"><option value="">any</option><option value="7">7</option></select>
      <button type="reset">Show everything</button>
      <p role="status" data-left="{n} of 3 entries." data-none="None.">3 entries.</p>
    </form>
    <svg viewBox="0 0 760 100" data-height="100">
      <g id="lane-said" data-holds data-lane-height="40"><g data-of="party=russia"></g></g>
      <g id="lane-captured" data-holds data-lane-height="30"><g data-of="point=7"></g></g>
      <text data-foot>end</text>
    </svg>
    <section id="november" data-holds><ol>
      <li id="both" data-of="party=russia point=7"></li>
      <li id="group" data-holds><ul><li id="russia" data-of="party=russia"></li></ul></li>
    </ol></section>
    <section id="december" data-holds><ol><li id="seven" data-of="point=7"></li></ol></section>
  </div>`

let stop = () => {}
const start = (hash = '') => {
  window.location.hash = hash
  stop = narrowLists(document)
}
const pick = (name: string, value: string) => {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}
const shown = () =>
  ['both', 'group', 'russia', 'november', 'seven', 'december'].filter(
    (id) => !document.getElementById(id)!.hasAttribute('data-away'),
  )
const status = () => document.querySelector('[role="status"]')!.textContent

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  document.body.innerHTML = PAGE
})
afterEach(() => {
  stop()
  window.location.hash = ''
})

test('two choices hold together, and what holds nothing any more goes too', () => {
  start()
  pick('party', 'russia')
  expect(shown()).toEqual(['both', 'group', 'russia', 'november'])
  pick('point', '7')
  expect(shown()).toEqual(['both', 'november'])
  expect(status()).toBe('1 of 3 entries.')
})

test('the choice stands in the address, and the address makes the choice', () => {
  start()
  pick('party', 'russia')
  pick('point', '7')
  expect(window.location.hash).toBe('#party=russia&point=7')
  stop()
  document.body.innerHTML = PAGE
  start('#party=russia&point=7')
  expect(shown()).toEqual(['both', 'november'])
})

test('an address cannot choose what is not on offer', () => {
  start('#party=atlantis')
  expect(status()).toBe('3 entries.')
  expect(shown()).toHaveLength(6)
})

test('a link to an entry that was put away shows it', () => {
  start('#party=russia')
  expect(shown()).not.toContain('seven')
  window.history.replaceState(null, '', '#seven')
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  expect(shown()).toContain('seven')
})

test('a lane without entries leaves no gap in the drawing', () => {
  start('#point=7')
  const drawing = document.querySelector('svg')!
  expect(drawing.querySelector('#lane-said')!.hasAttribute('data-away')).toBe(true)
  expect(drawing.querySelector('#lane-captured')!.getAttribute('transform')).toBe('translate(0 -40)')
  expect(drawing.getAttribute('viewBox')).toBe('0 0 760 60')
})
