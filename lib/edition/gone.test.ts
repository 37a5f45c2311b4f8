import { expect, it } from 'vitest'
import { noticesAtSentence } from './gone'
import type { PublicNotice, PublicStatement } from './model'

const statement = {
  id: 's1',
  home: { kind: 'point', slug: 'nato' },
  speaker: { name: 'Ivan Example', slug: 'ivan-example', office: '' },
  allegation: null,
  proofs: [
    { passage: 'p1', article: 'a1', speaker: { name: 'Ivan Example', slug: 'ivan-example', office: '' } },
    { passage: 'p2', article: 'a1', speaker: null },
  ],
} as unknown as PublicStatement
const notice = (seq: number, targetKind: PublicNotice['targetKind'], targetId: string): PublicNotice => ({
  seq,
  kind: 'under_review',
  targetKind,
  targetId,
  words: 'Being looked into.',
  at: `2026-01-0${seq}T00:00:00.000Z`,
})

it('shows at a sentence each notice on it, on its passages and articles, and on the people it names, once', () => {
  const notices = [
    notice(1, 'statement', 's1'),
    notice(2, 'passage', 'p1'),
    notice(3, 'article', 'a1'),
    notice(4, 'person', 'ivan-example'),
    notice(5, 'person', 'somebody-else'),
  ]
  expect(noticesAtSentence({ notices }, statement).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
})

it('shows a notice over the words of one version only where those words stand', () => {
  const over = { ...notice(1, 'passage', 'p1'), kind: 'publisher_changed' as const, version: 1 }
  const showing = (version: number) =>
    ({ ...statement, proofs: statement.proofs.map((proof) => ({ ...proof, version })) }) as PublicStatement
  expect(noticesAtSentence({ notices: [over] }, showing(1))).toEqual([over])
  expect(noticesAtSentence({ notices: [over] }, showing(2))).toEqual([])
})
