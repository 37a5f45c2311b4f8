import { expect, it } from 'vitest'
import { openFindings } from './dismissals'

const sentence = {
  wording: 'Kiev was named, and Kiev again, by the regime.',
  home: 'plan',
  kind: 'background',
}
const open = (dismissals: { rule: string; words: string }[]) =>
  openFindings(sentence, dismissals).map(({ words }) => words)

it('keeps what nobody set aside', () => {
  expect(open([])).toEqual(['Kiev', 'Kiev', 'regime'])
})

it('sets the same words aside wherever they recur, and only for that rule', () => {
  expect(open([{ rule: 'place names', words: 'kiev' }])).toEqual(['regime'])
  expect(open([{ rule: 'neutral terms', words: 'Kiev' }])).toEqual(['Kiev', 'Kiev', 'regime'])
})
