import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { ConcessionMatrix, PointMatrix } from './concession-matrix'
import { ConcessionPage } from './concession-page'
import { ConcessionsPage } from './concessions-page'
import { detail, edition, finding, notice, proof, statement } from './fixtures/edition'
import { type View, viewOf } from './view'

const text = (node: ReactNode) =>
  renderToStaticMarkup(node)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const view = (over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) =>
  viewOf(edition(over), notices, { base: '', latest: 2 })
const first = (on: View) => <ConcessionPage view={on} concession={on.snapshot.concessions[0]!} />

const land = { kind: 'concession', slug: 'land' } as const
const stance = (over: Parameters<typeof statement>[0]) =>
  statement({ id: 'sStance', home: land, kind: 'position', party: 'europe', wording: 'A sentence.', ...over })
const table = (on: View) => text(<ConcessionMatrix view={on} />)

test('a concession opens with who framed it so, when, and that the outlet is not known', () => {
  const lead = text(first(view())).split('What is reported')[0]
  expect(lead).toContain(
    'One article of a date that is not established, whose outlet is not established, listed this as a possible concession.',
  )
  expect(lead).toContain('four things to give (working title, ours)')
})

test('a known outlet and date are named in the opening', () => {
  const dated = edition().articles.map((one) => ({
    ...one,
    publishedBy: detail('The Courier'),
    published: { edtf: '2025-03', words: 'March 2025', method: 'stated' as const, basis: '' },
  }))
  expect(text(<ConcessionsPage view={view({ articles: dated })} />)).toContain(
    'One article of March 2025 , published by The Courier, listed these as possible concessions.',
  )
})

test('with several framing articles each is named with what it listed', () => {
  const { articles, concessions } = edition()
  const [one, other, ...rest] = concessions
  const framedBy = articles.find(({ slug }) => slug !== one!.framedBy)!.slug
  const drawn = text(<ConcessionsPage view={view({ concessions: [one!, { ...other!, framedBy }] })} />)
  expect(drawn).toContain(`listed as possible concessions: ${one!.title}.`)
  expect(drawn).toContain(`listed as possible concessions: ${other!.title}.`)
  expect(drawn).toContain('Calling them concessions is the articles’ choice')
  expect(drawn).not.toContain('listed these')
  expect(rest).toEqual([])
})

test('who framed it is said to be unknown where it is', () => {
  const concessions = edition().concessions.map((one) => ({ ...one, framedBy: null }))
  expect(text(first(view({ concessions })))).toContain('Who framed this as a concession is not recorded.')
})

test('the source’s own heading is a passage in the language of its article', () => {
  const drawn = renderToStaticMarkup(first(view()))
  expect(drawn).toMatch(/<blockquote class="passage" lang="en"><mark class="relied">The alliance question/)
})

test('the heading goes with the article that was taken down', () => {
  const order = notice({ targetKind: 'article', targetId: 'four-things-to-give' })
  const drawn = text(first(view({}, [order])))
  expect(drawn).not.toContain('The alliance question')
  expect(drawn).not.toContain('four things to give')
})

test('giver and asker are each stated, inferred or not stated', () => {
  const drawn = text(first(view()))
  expect(drawn).toContain('Would give Ukraine (inferred by us)')
  expect(drawn).toContain('Asks for it Russia (stated by the source)')
  const [, other] = view().snapshot.concessions
  expect(text(<ConcessionPage view={view()} concession={other!} />)).toContain('Would give not stated')
})

test('a cell names the stance, its basis, who spoke in which office, and when, and leads to the sentence', () => {
  const on = view({
    statements: [
      stance({
        stance: 'conditional',
        stanceBasis: 'said_by_party',
        speaker: { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: 'minister' },
        asOf: { edtf: '2025-11-25', words: '25 November 2025', method: 'stated', basis: '' },
      }),
    ],
  })
  expect(table(on)).toContain('Stance in the party’s own words: conditional')
  expect(table(on)).toContain('Ivan Petrenko, minister · 25 November 2025')
  expect(renderToStaticMarkup(<ConcessionMatrix view={on} />)).toContain(
    'href="/concessions/land#statement-sStance"',
  )
})

test('what an outlet expects is a note and sets no stance', () => {
  const on = view({
    statements: [stance({ stance: 'accepted', proofs: [proof({ voice: 'outlet_expectation' })] })],
  })
  expect(table(on)).toContain('Note, what an outlet expects: A sentence.')
  expect(table(on)).not.toContain('accepted')
})

test('the three blanks are told apart', () => {
  const only = {
    inArchive: { articles: 0, origins: 0, unestablished: 0 },
    elsewhere: { references: 1, origins: 1, unestablished: 0 },
    disputes: 0,
    words: 'published elsewhere: 1',
  }
  const on = view({
    statements: [stance({ stance: 'rejected', support: only })],
    findings: [finding()],
  })
  expect(table(on)).toContain('only in references')
  expect(table(on)).toContain(
    'checked in 1 of 2 articles ( A ), silent (20 November 2026); B not yet checked',
  )
  expect(table(on)).toContain('Not yet checked on any of these: Russia and United States.')
})

test('what articles are silent on is never called unchecked, in a table or in its lists', () => {
  const on = view({
    statements: [stance({ stance: 'rejected' })],
    findings: [finding({ party: null })],
  })
  expect(table(on)).toContain('No stance was found of: Russia, Ukraine and United States')
  expect(table(on)).not.toContain('Not yet checked on any of these')
  expect(table(on)).not.toContain('Not yet checked: Land held by the other side')
})

test('a summary of blanks says which articles were read for them and which were not', () => {
  const of = (subject: string, article: string) =>
    finding({ id: subject, article, party: null, subject: { kind: 'point', slug: subject } })
  const findings = [of('nato-troops', 'four-things-to-give'), of('armed-forces', 'talks-on-the-lake')]
  const drawn = text(<PointMatrix view={view({ statements: [stance({ stance: 'rejected' })], findings })} />)
  const [, blanks = ''] = drawn.split('by what was read for them:')
  expect(blanks).toMatch(/8 NATO troops: checked in 1 of 2 articles \( B \), silent .*A not yet checked/)
})

test('a stance that was taken down is not told, in any table', () => {
  const statements = [stance({ stance: 'rejected', wording: 'A telling sentence.' })]
  const order = notice({ targetKind: 'statement', targetId: 'sStance' })
  const drawn = text(<ConcessionsPage view={view({ statements }, [order])} />)
  expect(drawn).toContain('taken down')
  expect(drawn).not.toContain('rejected')
  expect(drawn).not.toContain('A telling sentence')
})

test('in a point’s row a stance on a concession says on what it is one', () => {
  const shownAt = [{ kind: 'point', slug: 'territory' } as const]
  const on = view({ statements: [stance({ stance: 'rejected', shownAt })] })
  expect(text(<PointMatrix view={on} />)).toContain('set under “Land held by the other side”')
  expect(table(on)).not.toContain('set under')
})

test('only parties and points of which something is told stand in the first table, the rest in words', () => {
  const shownAt = [{ kind: 'point', slug: 'territory' } as const]
  const drawn = renderToStaticMarkup(<PointMatrix view={view({ statements: [stance({ shownAt })] })} />)
  const [short, full] = drawn.split('<details')
  expect(short!.match(/<tr>/g)).toHaveLength(2)
  expect(text(<PointMatrix view={view({ statements: [stance({ shownAt })] })} />)).toMatch(
    /28 [^;:]+: not yet checked/,
  )
  expect(full!.match(/<tr>/g)).toHaveLength(30)
})

test('the history tells of changed words and of how a concession was titled, with reasons', () => {
  const ledger = [
    ...edition().ledger,
    {
      ...edition().ledger[0]!,
      ordinal: 9,
      statement: null,
      furniture: 'concession/outside-nato/title',
      before: 'No NATO',
      after: 'Staying outside NATO',
      reason: 'Plainer.',
    },
  ]
  const drawn = text(first(view({ ledger }))).split('History of this page')[1]
  expect(drawn).toContain('No NATO')
  expect(drawn).toContain('The source speaks of the statutes.')
  expect(drawn).toContain('Plainer.')
})
