// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { goOn, stayAt } from './go-on'

const waits = '<button data-look="check">seen</button>'
const list = (...items: string[]) => {
  document.body.innerHTML = `<main><h1>Review</h1><ul>${items.join('')}</ul></main>`
}
const button = (id: string) => document.querySelector(`#${id} button`)
const focused = () => document.activeElement?.id || document.activeElement?.tagName

// Nothing is laid out in jsdom: what is shown there is all that is not marked hidden.
beforeEach(() => {
  Element.prototype.getClientRects = function () {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList
  }
})

test('goes on to the next item that waits, past those that do not', () => {
  list(
    `<li id="a">${waits}</li>`,
    '<li id="b">done</li>',
    `<li id="c" hidden>${waits}</li>`,
    `<li id="d">${waits}</li>`,
  )
  goOn(button('a'))
  expect(focused()).toBe('d')
})

test('the last one leads back to what was passed over', () => {
  list(`<li id="a">${waits}</li>`, `<li id="b">${waits}</li>`)
  goOn(button('b'))
  expect(focused()).toBe('a')
})

test('when the list is through the heading has the focus', () => {
  list(`<li id="a">${waits}</li>`)
  goOn(button('a'))
  expect(focused()).toBe('H1')
})

test('a card that takes keys is gone on to itself, never to its button', () => {
  document.body.innerHTML = `<main><h1>Text</h1>
    <article id="one" tabindex="0" data-queue-item>${waits}</article>
    <article id="two" tabindex="0" data-queue-item>${waits}</article></main>`
  goOn(button('one'))
  expect(focused()).toBe('two')
})

test('one record that waits in two places is not gone on to in the other', () => {
  const look = (record: string) => `<div data-record="${record}">${waits}</div>`
  list(`<li id="a">${look('1')}</li>`, `<li id="b">${look('1')}</li>`, `<li id="c">${look('2')}</li>`)
  goOn(document.querySelector('#a div'))
  expect(focused()).toBe('c')
})

test('what another decided meanwhile keeps the focus at its item', () => {
  list(`<li id="a">${waits}</li>`, `<li id="b">${waits}</li>`)
  stayAt(button('a'))
  expect(focused()).toBe('a')
})

test('what was opened from a place leads back to it, and keeps the focus where that place is not shown', () => {
  const opened = `<section id="cell" data-opened-from="#place">${waits}</section>`
  document.body.innerHTML = `<main><h1>Board</h1><a href="/" id="place">here</a>${opened}<ul><li>${waits}</li></ul></main>`
  goOn(button('cell'))
  expect(focused()).toBe('place')
  document.querySelector('#place')?.toggleAttribute('hidden', true)
  goOn(button('cell'))
  expect(focused()).toBe('cell')
})
