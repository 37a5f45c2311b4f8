// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { nameRepeatedSources } from './print-notes'

const source = (outlet: string, says: string, particulars = 'in English') => `
  <div class="reference"><p class="voice">Published elsewhere: ${outlet}</p><p class="seen">${says}</p>
  <p class="particulars">${particulars}</p></div>`
const note = (...sources: string[]) =>
  `<div class="margin"><div class="notes">${sources.join('')}</div></div>`
const again = () =>
  [...document.querySelectorAll('.voice')].map((one) => one.getAttribute('data-again') ?? 'in full')

test('a source that an earlier note gives in full is named with the number of that note', () => {
  document.body.innerHTML = `<main>${[
    note(source('BBC News', 'one thing')),
    note(source('UNN', 'a'), source('BBC News', 'another thing')),
    note(source('BBC News', 'a third'), source('UNN', 'b')),
  ].join('')}</main>`
  nameRepeatedSources(document)
  expect(again()).toEqual(['in full', 'in full', 'as note 1', 'as note 1', 'as note 2'])
})

test('the same outlet with other particulars is given in full', () => {
  document.body.innerHTML = `<main>${note(source('BBC News', 'a'))}${note(source('BBC News', 'a', 'in Spanish'))}</main>`
  nameRepeatedSources(document)
  expect(again()).toEqual(['in full', 'in full'])
})
