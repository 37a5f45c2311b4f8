// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { openProofs } from './open-proofs'

const block = (id: string) => `
  <div class="statement"><p>Words <a class="proof-mark" href="#notes-${id}" data-opens="notes-${id}"
    data-button="Proof for sentence {n}: one archived article" aria-label="Proof for this sentence">proof</a></p>
  <div class="notes" id="notes-${id}"><section id="proof-${id}">why <a href="#">more</a></section></div></div>`

const link = (id: string) => document.querySelector<HTMLElement>(`a[data-opens="notes-${id}"]`)!
const button = (id: string) => document.querySelector<HTMLElement>(`button[aria-controls="notes-${id}"]`)!
const isOpen = (id: string) => button(id).closest('.statement')!.hasAttribute('data-open')
const pressEscape = (from: Element) =>
  from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))

function start({ hash = '' } = {}) {
  window.location.hash = hash
  return openProofs(document)
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  document.body.innerHTML = `<main>${block('a')}${block('b')}</main>`
  window.location.hash = ''
})

test('a real button takes the place of the link and says whether it is open', () => {
  const stop = start()
  expect(link('a').hidden).toBe(true)
  expect(button('a').tagName).toBe('BUTTON')
  expect(button('a').getAttribute('aria-expanded')).toBe('false')
  button('a').click()
  expect(button('a').getAttribute('aria-expanded')).toBe('true')
  button('a').click()
  expect(button('a').getAttribute('aria-expanded')).toBe('false')
  stop()
})

test('the button is named with the number of its sentence on the page', () => {
  const stop = start()
  expect(button('b').getAttribute('aria-label')).toBe('Proof for sentence 2: one archived article')
  stop()
})

test('the button stands in the order of reading: after its sentence, before its notes', () => {
  const stop = start()
  const order = [...document.querySelectorAll('button, .notes')].map((one) => one.tagName)
  expect(order).toEqual(['BUTTON', 'DIV', 'BUTTON', 'DIV'])
  stop()
})

test('opening a proof closes no other: what is read stays where it is', () => {
  const stop = start()
  button('a').click()
  button('b').click()
  expect([isOpen('a'), isOpen('b')]).toEqual([true, true])
  stop()
})

test('an address that names a proof opens it', () => {
  const stop = start({ hash: '#proof-b' })
  expect(isOpen('b')).toBe(true)
  stop()
})

test('Escape closes what is open and gives the focus back to its button', () => {
  const stop = start()
  button('a').click()
  pressEscape(document.body)
  expect(isOpen('a')).toBe(false)
  expect(document.activeElement).toBe(button('a'))
  stop()
})

test('Escape within the notes closes those and not the first that is open', () => {
  const stop = start()
  button('a').click()
  button('b').click()
  pressEscape(document.querySelector('#proof-b a')!)
  expect([isOpen('a'), isOpen('b')]).toEqual([true, false])
  expect(document.activeElement).toBe(button('b'))
  stop()
})

test('taken back, the links are there again and nothing stays open', () => {
  const stop = start()
  button('a').click()
  stop()
  expect(document.querySelector('[data-open]')).toBeNull()
  expect(document.querySelector('button')).toBeNull()
  expect(link('a').hidden).toBe(false)
})
