// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { openProofs } from './open-proofs'

const block = (id: string) => `
  <div class="statement"><p>Words <a href="#notes-${id}" data-opens="notes-${id}">proof</a></p>
  <div class="notes" id="notes-${id}"><section id="proof-${id}">why</section></div></div>`

const mark = (id: string) => document.querySelector<HTMLElement>(`a[data-opens="notes-${id}"]`)!
const isOpen = (id: string) => mark(id).closest('.statement')!.hasAttribute('data-open')

function start({ wide = true, hash = '' } = {}) {
  window.location.hash = hash
  vi.stubGlobal('matchMedia', () => ({ matches: wide }))
  window.matchMedia = (() => ({ matches: wide })) as unknown as typeof window.matchMedia
  return openProofs(document)
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  document.body.innerHTML = `<main data-room>${block('a')}${block('b')}</main>`
  window.location.hash = ''
})

test('a mark becomes a button that says whether it is open', () => {
  const stop = start()
  expect(mark('a').getAttribute('role')).toBe('button')
  mark('a').click()
  expect(mark('a').getAttribute('aria-expanded')).toBe('true')
  mark('a').click()
  expect(mark('a').getAttribute('aria-expanded')).toBe('false')
  stop()
})

test('in the margin one proof is open at a time, beneath the sentences several may be', () => {
  const stopWide = start({ wide: true })
  mark('a').click()
  mark('b').click()
  expect([isOpen('a'), isOpen('b')]).toEqual([false, true])
  stopWide()
  const stopNarrow = start({ wide: false })
  mark('a').click()
  mark('b').click()
  expect([isOpen('a'), isOpen('b')]).toEqual([true, true])
  stopNarrow()
})

test('an address that names a proof opens it', () => {
  const stop = start({ hash: '#proof-b' })
  expect(isOpen('b')).toBe(true)
  stop()
})

test('Escape closes what is open and gives the focus back to its mark', () => {
  const stop = start()
  mark('a').click()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(isOpen('a')).toBe(false)
  expect(document.activeElement).toBe(mark('a'))
  stop()
})

test('the space bar presses it as it presses a button', () => {
  const stop = start()
  mark('a').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
  expect(isOpen('a')).toBe(true)
  stop()
})

test('taken back, the marks are links again and nothing stays open', () => {
  const stop = start()
  mark('a').click()
  stop()
  expect(isOpen('a')).toBe(false)
  expect(mark('a').hasAttribute('role')).toBe(false)
})

test('a mark opened in a new tab stays a link', () => {
  const stop = start()
  mark('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
  expect(isOpen('a')).toBe(false)
  stop()
})
