import { expect, it } from 'vitest'
import type { Bearing, PublicProof, PublicReference, PublicStatement } from './model'
import { recountSupport } from './recount-support'

const origin = { kind: 'own_reporting', name: 'its own' } as const
const proof = (article: string, bearing: Bearing = 'supports', shown = true) =>
  ({ article, bearing, origin, spans: shown ? [{ exact: 'words' }] : [] }) as unknown as PublicProof
const elsewhere = { outlet: 'The Agency', bearing: 'supports', origin } as unknown as PublicReference
const frozen = { words: 'as frozen' } as unknown as PublicStatement['support']
const statement = (proofs: PublicProof[], references: PublicReference[] = []) =>
  ({ proofs, references, support: frozen }) as unknown as PublicStatement
const gone = (one: PublicProof): PublicProof => ({ ...one, spans: [] })

const a = proof('a')
const b = proof('b')
const against = proof('c', 'disputes')
const context = proof('d', 'context')

const cases: [string, PublicStatement, PublicProof[], string][] = [
  ['leaves alone what lost nothing', statement([a, context]), [a, gone(context)], 'as frozen'],
  ['says that nothing is left', statement([a]), [gone(a)], 'what it rested on was taken down'],
  [
    'says that nothing is left of several',
    statement([a, b]),
    [gone(a), gone(b)],
    'what it rested on was taken down',
  ],
  [
    'counts the articles that are left',
    statement([a, b]),
    [gone(a), b],
    'in our archive: 1 article · a passage it rested on was taken down',
  ],
  [
    'counts what is published elsewhere',
    statement([a, proof('a')], [elsewhere]),
    [gone(a), gone(a)],
    'published elsewhere: 1, reported by one outlet only · 2 passages it rested on were taken down',
  ],
  [
    'does not hide that it was disputed',
    statement([a, against]),
    [a, gone(against)],
    'in our archive: 1 article · a passage that disputes it was taken down',
  ],
]
it.each(cases)('%s', (_, before, proofs, words) => {
  expect(recountSupport(before, proofs, []).words).toBe(words)
})

it('counts what was taken down for those who read numbers', () => {
  expect(recountSupport(statement([a, b]), [gone(a), b], [])).toMatchObject({
    inArchive: { articles: 1 },
    takenDown: 1,
  })
})

it('takes a passage that was frozen without words for none that was taken down', () => {
  expect(recountSupport(statement([proof('a', 'supports', false)]), [gone(a)], []).words).toBe('as frozen')
})
