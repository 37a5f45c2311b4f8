import { expect, it } from 'vitest'
import { applyNotices, type TakenDown } from './apply-notices'
import type { PublicProof, PublicStatement, Snapshot } from './model'

const proof = (id: string, start: number, exact: string, before = '', after = '') =>
  ({
    id,
    passage: `passage-${id}`,
    article: 'daily-mail',
    version: 1,
    spans: [{ before, exact, after, start, end: start + exact.length, blockKind: 'paragraph' }],
    cautions: [],
    speaker: { name: 'Ivan Example', slug: 'ivan-example', office: 'envoy' },
    chain: 'told us',
  }) as unknown as PublicProof
const statement = (id: string, wording: string, proofs: PublicProof[] = []) =>
  ({
    id,
    wording,
    home: { kind: 'point', slug: 'nato' },
    shownAt: [],
    proofs,
    references: [],
    speaker: null,
    allegation: null,
    support: { words: 'in our archive: 1 article' },
  }) as unknown as PublicStatement
const snapshot = (statements: PublicStatement[]) =>
  ({
    people: [{ kind: 'person', slug: 'ivan-example', title: 'Ivan Example', words: {}, offices: [] }],
    articles: [
      {
        slug: 'daily-mail',
        workingTitle: 'Secret headline',
        title: { value: 'Secret headline' },
        published: { words: 'a day', basis: 'its own words about the day' },
        origin: { kind: 'named_report', name: 'The Secret Headline' },
        captures: [{ rawSha256: 'hash-of-secret-headline' }],
        versions: [{ textSha256: 'hash-of-secret-headline', merkleRoot: 'root-of-secret-headline' }],
      },
    ],
    concessions: [{ slug: 'c', framedBy: 'daily-mail', heading: 'Secret heading' }],
    statements,
    ledger: [
      {
        edition: 2,
        ordinal: 0,
        kind: 'addition',
        statement: 's',
        before: '',
        after: 'Secret words.',
        reason: 'r',
      },
    ],
  }) as unknown as Snapshot
const taken = (more: Partial<TakenDown>): TakenDown => ({
  statements: new Set(),
  articles: new Set(),
  ledger: new Set(),
  people: [],
  passages: [],
  ...more,
})
const text = (...input: Parameters<typeof applyNotices>) => JSON.stringify(applyNotices(...input))

it('takes a statement out of its page and out of the ledger', () => {
  const all = snapshot([statement('s', 'Secret words.', [proof('p', 0, 'secret proof')])])
  expect(text(all, taken({ statements: new Set(['s']) }))).not.toMatch(/secret (words|proof)/i)
})

it('takes a sentence out wherever else it is repeated whole', () => {
  const wording = 'A long enough sentence to be told from any other.'
  const all = snapshot([statement('s', wording), statement('t', `They wrote: ${wording}`)])
  expect(text(all, taken({ statements: new Set(['s']) }))).not.toContain('long enough sentence')
})

it('takes a passage out of every proof that shows any of its words, in another edition too', () => {
  const passages = [
    {
      id: 'elsewhere',
      article: 'daily-mail',
      version: 1,
      spans: [{ start: 10, end: 20, exact: 'forbidden.' }],
    },
  ]
  const all = snapshot([
    statement('a', 'A.', [proof('same', 10, 'forbidden.')]),
    statement('b', 'B.', [proof('beside', 21, 'allowed', 'forbidden. ', ' and on')]),
    statement('c', 'C.', [proof('far', 90, 'far away', 'well ', ' off')]),
  ])
  const [a, b, c] = applyNotices(all, taken({ passages })).statements
  expect(a?.proofs[0]?.spans).toEqual([])
  expect(b?.proofs[0]?.spans).toMatchObject([{ before: '', exact: 'allowed', after: '' }])
  expect(c?.proofs[0]?.spans).toMatchObject([{ before: 'well ', after: ' off' }])
})

it('takes an article out with its passages, its headline and the heading it gave', () => {
  const all = snapshot([statement('a', 'A.', [proof('p', 0, 'its own words')])])
  expect(text(all, taken({ articles: new Set(['daily-mail']) }))).not.toMatch(/secret.head|its own words/i)
})

it('takes a person out by slug, by name and by other spellings', () => {
  const all = snapshot([
    statement('a', 'Ivan Example said so.', [proof('p', 0, 'yes')]),
    statement('b', 'Иван  Пример denied it.'),
    statement('c', 'Somebody else came.'),
  ])
  const people = [{ slug: 'ivan-example', names: ['Иван Пример'] }]
  const shown = text(all, taken({ people }))
  expect(shown).not.toMatch(/Ivan Example|Пример/)
  expect(shown).toContain('Somebody else came.')
  expect(shown).toContain('"slug":"nato"')
})

it('takes out what a person said, and leaves what an article says without them', () => {
  const said = { ...proof('said', 0, 'we are being heard'), voice: 'direct_speech' } as PublicProof
  const told = { ...proof('told', 40, 'the mood was good'), voice: 'paraphrase' } as PublicProof
  const people = [{ slug: 'ivan-example', names: [] }]
  const [one] = applyNotices(
    snapshot([statement('a', 'It went well.', [said, told])]),
    taken({ people }),
  ).statements
  expect(one?.proofs.map(({ spans, speaker }) => [spans.length, speaker])).toEqual([
    [0, null],
    [1, null],
  ])
})

it('takes out the name that a person has in addresses', () => {
  const about = {
    ...statement('a', 'He said so.'),
    home: { kind: 'person', slug: 'ivan-example' },
  } as unknown as PublicStatement
  const beside = {
    ...statement('b', 'The draft says so.'),
    shownAt: [{ kind: 'person', slug: 'ivan-example' }],
  } as unknown as PublicStatement
  const shown = applyNotices(
    snapshot([about, beside]),
    taken({ people: [{ slug: 'ivan-example', names: [] }] }),
  )
  expect(JSON.stringify(shown)).not.toContain('ivan-example')
  expect(shown.statements.map(({ home }) => home.slug)).toEqual(['taken-down', 'nato'])
})

it('takes out one entry of the ledger, and leaves everything alone when nothing is taken down', () => {
  const all = snapshot([statement('s', 'Other.')])
  expect(text(all, taken({ ledger: new Set(['2-0']) }))).not.toContain('Secret words')
  expect(applyNotices(all, taken({}))).toEqual(all)
})

it('leaves nothing to check where the passage, or a name in it, was taken down', () => {
  const leaves = ['Ivan ', 'Example ', 'spoke.'].map((run) => ({ run, salt: '00' }))
  const check = { algorithm: 'a', root: 'r', leafCount: 3, spans: [{ first: 0, leaves, path: [] }] }
  const checked = { ...proof('p', 0, 'Ivan Example spoke.'), check }
  const all = snapshot([statement('s', 'Words.', [checked])])
  const checkOf = (more: Partial<TakenDown>) => applyNotices(all, taken(more)).statements[0]?.proofs[0]?.check
  expect(checkOf({})).toEqual(check)
  expect(checkOf({ articles: new Set(['daily-mail']) })).toBeNull()
  expect(checkOf({ people: [{ slug: 'ivan-example', names: [] }] })).toBeNull()
})

it('takes a reading with its passage, a figure with its sentence, a silence with its article or its person', () => {
  const reading = (id: string, source: object) => ({ id, words: 'that it would', source })
  const finding = (id: string, article: string, subject: object) => ({
    id,
    article,
    subject,
    terms: ['army'],
  })
  const all = {
    ...snapshot([statement('s', 'It gives 600,000.', [proof('p', 0, 'its own words')])]),
    readings: [
      reading('of-passage', { kind: 'passage', article: 'daily-mail', passage: 'passage-p' }),
      reading('of-reference', { kind: 'reference', outlet: 'The Agency' }),
    ],
    figures: [{ id: 'f', statement: 's', amount: '600,000' }],
    findings: [
      finding('about-point', 'daily-mail', { kind: 'point', slug: 'nato' }),
      finding('about-person', 'other', { kind: 'person', slug: 'ivan-example' }),
    ],
  } as unknown as Snapshot
  const left = (more: Partial<TakenDown>) => {
    const { readings = [], figures = [], findings = [] } = applyNotices(all, taken(more))
    return [...readings, ...figures, ...findings].map(({ id }) => id)
  }
  expect(left({})).toHaveLength(5)
  expect(left({ articles: new Set(['daily-mail']) })).toEqual(['of-reference', 'f', 'about-person'])
  expect(left({ statements: new Set(['s']) })).toEqual(['of-reference', 'about-point', 'about-person'])
  expect(left({ people: [{ slug: 'ivan-example', names: [] }] })).not.toContain('about-person')
})

it('counts anew what a sentence rests on, and says what was taken down', () => {
  const origin = { kind: 'own_reporting', name: '' }
  const own = { ...proof('p', 0, 'its own words'), bearing: 'supports', origin } as PublicProof
  const all = snapshot([statement('s', 'Words.', [own])])
  const shown = applyNotices(all, taken({ articles: new Set(['daily-mail']) })).statements[0]
  expect(shown?.support).toMatchObject({
    inArchive: { articles: 0 },
    words: 'what it rested on was taken down',
  })
  expect(text(all, taken({ articles: new Set(['daily-mail']) }))).not.toContain('in our archive')
})

it('keeps whose words a passage had, unless they were taken down themselves, and then names nobody', () => {
  const named = proof('p', 0, 'we are being heard')
  const speakerOf = (one: PublicProof, more: Partial<TakenDown> = {}) =>
    applyNotices(
      snapshot([statement('s', 'Words.', [one])]),
      taken({ articles: new Set(['daily-mail']), ...more }),
    ).statements[0]?.proofs[0]?.speaker
  expect(speakerOf(named)).toMatchObject({ slug: 'ivan-example' })
  expect(speakerOf(named, { people: [{ slug: 'ivan-example', names: [] }] })).toBeNull()
  const described = { name: 'a man in the hall', slug: null, office: '' }
  expect(speakerOf({ ...named, speaker: described })).toBeNull()
})
