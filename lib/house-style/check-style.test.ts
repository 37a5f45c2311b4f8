import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkStyle } from './check-style'
import { styleRules } from './rules'

const says = (wording: string, home = 'plan', kind = 'background') =>
  checkStyle({ wording, home, kind }).map(({ rule, words }) => `${rule}: ${words}`)

const cases: [sentence: string, findings: string[]][] = [
  ['Zelensky said in Kiev that he would not accept it.', ['place names: Kiev']],
  ['The government in Kyiv rejected the draft.', []],
  ['The official admitted that talks had failed.', ['attribution: admitted that']],
  [
    'Axios wrote that the regime claimed a peace deal.',
    ['neutral terms: regime', 'attribution: claimed', 'neutral terms: peace deal'],
  ],
  ['The president called it “a historic surrender”.', []],
  ['He said "the Donbass regime" in Moscow.', []],
  ['They met last week and currently disagree.', ['dates: last week', 'dates: currently']],
  ['The Ukraine would be neutral!', ['place names: The Ukraine', 'plain marks: !']],
  ['Ukraine is clearly unwilling.', ['certainty: clearly']],
  ['It would be admitted later.', []],
  [
    'The official admitted in Kiev that talks had failed.',
    ['attribution: admitted in Kiev that', 'place names: Kiev'],
  ],
  [
    'He insists, she wrote, on it. He insists to this day that it holds.',
    ['attribution: insists', 'attribution: insists'],
  ],
  ['Nobody was admitted to the hall, so that talks failed.', []],
  ['They had admitted observers so that talks could begin.', []],
  ['It would be admitted to an alliance that stays open.', []],
  ['Historical borders were named.', []],
  ['Russia will slam the draft.', ['attribution: slam']],
  ['Asked about it, the official admitted it.', ['attribution: admitted it']],
  ['He stressed the date.', ['attribution: stressed']],
  ['She vows to go; he boasts of it.', ['attribution: vows', 'attribution: boasts']],
  ['It called the special military operation over.', ['neutral terms: special military operation']],
  ['Zelenskyy spoke.', ['names of persons: Zelenskyy']],
  ['Zelensky spoke under stress.', []],
]
it.each(cases)('on “%s”', (sentence, findings) => {
  expect(says(sentence)).toEqual(findings)
})

it('asks for “would” where a provision is told, and nowhere else', () => {
  expect(says('Ukraine will not join NATO.', 'point', 'summary')).toEqual(['provisions would: will'])
  expect(says('Ukraine will not join NATO.', 'plan_version', 'detail')).toEqual(['provisions would: will'])
  expect(says('It would write that it will not join.', 'point', 'summary')).toEqual([])
  expect(says('Ukraine will not join NATO, Trump said.', 'point', 'position')).toEqual([])
})

it('says where the words stand and never touches them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
      const wording = `${noise} Kiev ${noise}`
      for (const { start, end, words } of checkStyle({ wording, home: 'point', kind: 'summary' })) {
        expect(wording.slice(start, end)).toBe(words)
      }
    }),
  )
})

it('gives every rule a reason and something to find', () => {
  for (const { why, instead, pattern, advice } of styleRules) {
    expect(why).toMatch(/\.$/)
    expect(Boolean(instead) || Boolean(pattern && advice)).toBe(true)
  }
})
