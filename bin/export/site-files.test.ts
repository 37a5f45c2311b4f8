import { expect, test } from 'vitest'
import { fileOf, linkFiles, relativeLink } from './site-files'

const files = new Set(['index.html', 'points/7-nato.html', 'concessions.html', 'checks/p.json'])
const linked = (html: string, here = 'points/7-nato.html') => linkFiles(html, here, '/editions/3', files)

test.each([
  ['/', 'index.html'],
  ['/concessions', 'concessions.html'],
  ['/points/7-nato', 'points/7-nato.html'],
  ['/edition.json', 'edition.json'],
  ['/checks/p.json', 'checks/p.json'],
])('the page at %s is the file %s', (address, file) => {
  expect(fileOf(address)).toBe(file)
})

test('one file names another from where it lies', () => {
  expect(relativeLink('points/7-nato.html', 'index.html')).toBe('../index.html')
  expect(relativeLink('index.html', 'points/7-nato.html')).toBe('points/7-nato.html')
  expect(relativeLink('points/7-nato.html', 'points/8-x.html')).toBe('8-x.html')
})

test('links lead to files, with their anchors, whatever else the link carries', () => {
  expect(linked('<a class="a" href="/editions/3" lang="en">x</a>')).toBe(
    '<a class="a" href="../index.html" lang="en">x</a>',
  )
  expect(linked('<a href="/editions/3/points/7-nato#proof-p">x</a>', 'index.html')).toBe(
    '<a href="points/7-nato.html#proof-p">x</a>',
  )
})

test('links out, to notes and by mail stay as they are', () => {
  const html =
    '<a href="https://example.org/">x</a> <a href="#notes">y</a> <a href="mailto:a@example.org">z</a>'
  expect(linked(html)).toBe(html)
})

test('what the copy does not hold is named and not linked', () => {
  expect(linked('<p>See <a href="/editions">all <b>editions</b></a>.</p>')).toBe(
    '<p>See <span>all <b>editions</b></span>.</p>',
  )
  expect(linked('<a href="/editions/31/points/7-nato">x</a>')).toBe('<span>x</span>')
})

test('an entry of a list that only leads out of the copy is left out', () => {
  const kept = '<li><a href="../concessions.html">c</a></li>'
  expect(
    linked(
      '<ul><li><a href="/editions/3/concessions">c</a></li><li><a href="/editions">all editions</a></li></ul>',
    ),
  ).toBe(`<ul>${kept}</ul>`)
})
