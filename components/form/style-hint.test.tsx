import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EVENT_DATED, TITLED, VERSION_FIELDS } from '@/components/plan/subject-fields'
import { StyleHint } from './style-hint'

const said = (words: string | readonly string[], more: { provision?: boolean; typing?: boolean } = {}) =>
  renderToStaticMarkup(<StyleHint words={words} {...more} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('a title, a question and a date’s basis hear of it, with the name of the rule', () => {
  expect(said('What would Kiev give up?')).toMatch(/^“Kiev” Write Kyiv\. House style, place names: /)
  expect(said(['the day the regime named', 'A plan!'])).toMatch(/neutral terms: .*plain marks: /)
  expect(said('What would Kyiv give up?')).toBe('')
})

test('a quotation is a source’s own and is left alone', () => {
  expect(said('The heading “Kiev and the regime!”')).toBe('')
})

test('words that tell a provision are asked for “would”, a title is not', () => {
  expect(said('Ukraine will not join NATO', { provision: true })).toContain('provisions would')
  expect(said('What Ukraine will hear')).toBe('')
})

test('the same words are spoken of once', () => {
  expect(said(['Kiev', 'Kiev and Kiev']).match(/place names/g)).toHaveLength(1)
})

test('while somebody types the place that is announced stands there before there is anything to say', () => {
  expect(renderToStaticMarkup(<StyleHint typing words="" />)).toContain('aria-live="polite"')
})

test('fields that readers see are listened to; an address and a source’s own words never', () => {
  const styled = [...TITLED, ...EVENT_DATED, ...VERSION_FIELDS].filter((field) => field.styled)
  expect(new Set(styled.map(({ name }) => name))).toEqual(
    new Set(['title', 'dateBasis', 'author', 'extentSeen']),
  )
})

test('says why it was set aside, in place of asking again', () => {
  const aside = renderToStaticMarkup(<StyleHint provision words="It will be so." setAside="Printed so." />)
  expect(aside).toContain('House style set aside for “will” (provisions would): Printed so.')
  expect(aside).not.toContain('Write “would”')
})
