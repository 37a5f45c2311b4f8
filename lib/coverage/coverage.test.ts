import { expect, it } from 'vitest'
import { TAKEN_DOWN } from '@/lib/edition/apply-notices'
import type { PublicFinding, PublicProof, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { type CellState, coverage } from './coverage'

const point = (slug: string): SubjectRef => ({ kind: 'point', slug })
const HOME = point('p1')

const proof = (article: string, over: Partial<PublicProof> = {}) =>
  ({
    article,
    bearing: 'supports',
    voice: 'outlet_words',
    spans: [{ exact: 'words' }],
    origin: { kind: 'not_established', name: '' },
    ...over,
  }) as PublicProof

let count = 0
const statement = (over: Partial<PublicStatement>) =>
  ({
    id: `s${++count}`,
    home: HOME,
    shownAt: [],
    kind: 'detail',
    party: null,
    proofs: [],
    references: [],
    ...over,
  }) as unknown as PublicStatement

const finding = (over: Partial<PublicFinding> = {}) =>
  ({
    article: 'a1',
    version: 1,
    subject: HOME,
    party: null,
    at: '2026-11-20T10:00:00Z',
    ...over,
  }) as PublicFinding

const article = (slug: string, version = 1) => ({
  slug,
  captures: [{ at: '2026-11-19T10:00:00Z', outcome: 'good', version }],
  versions: Array.from({ length: version }, (_, index) => ({ number: index + 1 })),
})

const snapshot = (statements: PublicStatement[], findings: PublicFinding[] = [], version = 1) =>
  ({
    points: [
      { ...point('p1'), number: 1 },
      { ...point('p2'), number: 2 },
    ],
    articles: [article('a1', version), article('a2'), article('a3')],
    statements,
    findings,
  }) as unknown as Snapshot

const stateOf = (all: Snapshot): CellState => coverage(all)[0]!.cells[0]!.state

const CASES: readonly [string, PublicStatement[], PublicFinding[], CellState][] = [
  [
    'a summary supported by the article reports the point',
    [statement({ kind: 'summary', proofs: [proof('a1')] })],
    [],
    'reports',
  ],
  ['a detail supported by it does too', [statement({ proofs: [proof('a1')] })], [], 'reports'],
  [
    'a position only touches the subject',
    [statement({ kind: 'position', proofs: [proof('a1')] })],
    [],
    'touches',
  ],
  ['context only touches it', [statement({ proofs: [proof('a1', { bearing: 'context' })] })], [], 'touches'],
  [
    'a dispute only touches it',
    [statement({ proofs: [proof('a1', { bearing: 'disputes' })] })],
    [],
    'touches',
  ],
  [
    'a sentence from elsewhere that is shown there only touches it',
    [statement({ home: point('p2'), shownAt: [HOME], proofs: [proof('a1')] })],
    [],
    'touches',
  ],
  ['a silence is one', [], [finding()], 'silent'],
  ['a silence about one party says nothing of the point', [], [finding({ party: 'russia' })], 'not_read'],
  ['a silence in an older text says nothing', [], [finding({ version: 0 })], 'not_read'],
  ['what is reported is not silent', [statement({ proofs: [proof('a1')] })], [finding()], 'reports'],
  [
    'what was found in a passage that was taken down is withheld, not unread',
    [statement({ proofs: [proof('a1', { spans: [] })] })],
    [],
    'withheld',
  ],
  ['another article’s passage makes no cell here', [statement({ proofs: [proof('a2')] })], [], 'not_read'],
  ['nothing at all is not yet checked', [], [], 'not_read'],
]

it.each(CASES)('%s', (_, statements, findings, state) => {
  expect(stateOf(snapshot(statements, findings))).toBe(state)
})

it('an article that was taken down is withheld at every point, also where it was read in vain', () => {
  const all = snapshot([])
  const articles = all.articles.map((one) => ({ ...one, title: null, workingTitle: TAKEN_DOWN }))
  expect(stateOf({ ...all, articles })).toBe('withheld')
})

it('a silence holds only in the text that stands now', () => {
  expect(stateOf(snapshot([], [finding({ version: 1 })], 2))).toBe('not_read')
  expect(stateOf(snapshot([], [finding({ version: 2 })], 2))).toBe('silent')
})

it('an edition of old, without findings, has no silences', () => {
  const { findings: _none, ...old } = snapshot([])
  expect(stateOf(old as Snapshot)).toBe('not_read')
})

/** A small generator of numbers, the same on every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

it('of any edition every pair of point and article has exactly one state, and it is the strongest', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const pick = numbers(seed)
    const of = <One>(all: readonly One[]): One => all[pick(all.length)]!
    const articles = ['a1', 'a2', 'a3']
    const places = [point('p1'), point('p2')]
    const statements = Array.from({ length: pick(8) }, () =>
      statement({
        home: of(places),
        shownAt: pick(2) ? [of(places)] : [],
        kind: of(['summary', 'detail', 'position', 'account', 'background'] as const),
        proofs: Array.from({ length: pick(3) }, () =>
          proof(of(articles), {
            bearing: of(['supports', 'disputes', 'context'] as const),
            spans: pick(5) ? proof('').spans : [],
          }),
        ),
      }),
    )
    const findings = Array.from({ length: pick(5) }, () =>
      finding({
        article: of(articles),
        subject: of(places),
        version: pick(2),
        party: pick(2) ? null : 'russia',
      }),
    )
    for (const { point: at, cells } of coverage(snapshot(statements, findings))) {
      expect(cells.map((cell) => cell.article)).toEqual(articles)
      for (const { article: slug, state, statements: ids, silentAt } of cells) {
        const uses = statements
          .filter(({ home, shownAt }) => [home, ...shownAt].some((place) => place.slug === at.slug))
          .flatMap(({ home, kind, proofs }) => proofs.map((one) => ({ home, kind, one })))
          .filter(({ one }) => one.article === slug)
        const shown = uses.filter(({ one }) => one.spans.length > 0)
        const reports = shown.some(
          ({ home, kind, one }) =>
            home.slug === at.slug && (kind === 'summary' || kind === 'detail') && one.bearing === 'supports',
        )
        const silent = findings.some(
          (one) => one.article === slug && one.subject.slug === at.slug && one.version === 1 && !one.party,
        )
        const unused = silent ? 'silent' : uses.length > 0 ? 'withheld' : 'not_read'
        const expected = reports ? 'reports' : shown.length > 0 ? 'touches' : unused
        expect(state).toBe(expected)
        expect(ids.length > 0).toBe(state === 'reports' || state === 'touches')
        expect(silentAt !== null).toBe(state === 'silent')
      }
    }
  }
})

it('counts distinct established origins, and one that is not established as none', () => {
  const leaked = { kind: 'leaked_text', name: '' } as const
  const own = { kind: 'own_reporting', name: 'the Courier' } as const
  const rows = (proofs: PublicProof[]) => coverage(snapshot([statement({ proofs })]))[0]!.support.inArchive
  expect(rows([proof('a1'), proof('a2')])).toMatchObject({ articles: 2, origins: 0, unestablished: 2 })
  expect(rows([proof('a1', { origin: leaked }), proof('a2', { origin: leaked })]).origins).toBe(1)
  expect(rows([proof('a1', { origin: leaked }), proof('a2', { origin: own })]).origins).toBe(2)
})

it('a source elsewhere that carries two sentences of a point counts once', () => {
  const reference = {
    bearing: 'supports',
    url: 'https://wire.example/a',
    outlet: 'Wire',
    title: 't',
    origin: { kind: 'leaked_text', name: '' },
  }
  const twice = [1, 2].map(() =>
    statement({ references: [reference] as unknown as PublicStatement['references'] }),
  )
  expect(coverage(snapshot(twice))[0]!.support.elsewhere.references).toBe(1)
})
