import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { edition, notice, statement } from './fixtures/edition'
import { frontOrder } from './front-order'
import { FrontPage } from './front-page'
import { viewOf } from './view'

const view = (over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) =>
  viewOf(edition(over), notices, { base: '', latest: 2 })
const front = (...given: Parameters<typeof view>) => renderToStaticMarkup(<FrontPage view={view(...given)} />)
const said = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const plan = { kind: 'plan', slug: 'plan' } as const

test('no more than six statements lead; the others on the plan follow below its points', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    statement({ id: `sLead${index}`, home: plan, kind: 'background', ordinal: index + 1 }),
  )
  const { lead, more } = frontOrder(view({ statements: many }))
  expect(lead.map(({ id }) => id)).toEqual(['sLead0', 'sLead1', 'sLead2', 'sLead3', 'sLead4', 'sLead5'])
  expect(more.map(({ id }) => id)).toEqual(['sLead6', 'sLead7'])
})

test('no sentence is shown twice', () => {
  const stands = statement({
    id: 'sParty',
    kind: 'position',
    home: { kind: 'party', slug: 'russia' },
    shownAt: [plan],
    party: 'russia',
  })
  const drawn = front({ statements: [...edition().statements, stands] })
  expect(drawn.match(/id="statement-sParty"/g)).toHaveLength(1)
})

test('the filter names every heading with the number of its points, and says whose the headings are', () => {
  const drawn = front()
  expect(said(drawn)).toContain('security guarantees 3')
  expect(drawn.match(/type="radio"/g)).toHaveLength(5)
  expect(said(drawn)).toContain('Axios reported these four headings; which point stands where is our choice.')
})

test('all points stand in order, each with what it rests on and one link for the whole row', () => {
  const rows = front().split('<li class="point-row"').slice(1)
  expect(rows).toHaveLength(28)
  for (const [index, row] of rows.entries()) expect(row).toContain(`href="/points/${index + 1}-`)
  expect(said(rows[6]!)).toContain('in our archive: 1 article')
})

test('what is reachable from the lead: accounts, concessions and what is new', () => {
  const drawn = front()
  const nav = drawn.slice(drawn.indexOf('class="lead-links"'), drawn.indexOf('</nav>'))
  for (const id of ['points', 'differ', 'concessions', 'new']) {
    expect(nav).toContain(`href="#${id}"`)
    expect(drawn).toContain(`id="${id}"`)
  }
})

test('a side of a concession that the source does not name is not filled in', () => {
  expect(said(front())).toContain('would give: not stated')
  expect(said(front())).toContain('Ukraine (inferred by us)')
})

test('what is new in this edition is told, and nothing of it that was taken down', () => {
  expect(said(front())).toContain('Correction NATO would add to its statutes')
  const gone = said(front({}, [notice()]))
  expect(gone).toContain('Correction words that were taken down')
  expect(gone).not.toContain('NATO would add to its statutes')
})

test('a notice stands at its sentence also among what is new', () => {
  const under = said(front({}, [notice({ kind: 'under_review', words: 'A reader asked.' })]))
  const fresh = under.slice(under.lastIndexOf('NATO would add to its statutes'))
  expect(fresh).toContain('A reader asked.')
})

test('a sentence of the lead is not told again as new; what changed in it is', () => {
  const entry = {
    edition: 2,
    ordinal: 9,
    at: '2026-11-20T09:30:00.000Z',
    furniture: null,
    before: '',
    reason: '',
  }
  const added = {
    ...entry,
    kind: 'addition' as const,
    statement: 'sLed',
    after: 'It is a draft.',
    approvedBy: [],
  }
  const led = statement({ id: 'sLed', home: plan, kind: 'background', ordinal: 1, wording: 'It is a draft.' })
  const drawn = (over: object) =>
    said(front({ statements: [led], ledger: [{ ...added, ...over }] }))
      .split('New in this edition')
      .at(-1)
  expect(drawn({})).not.toContain('It is a draft.')
  expect(drawn({})).toContain('1 more in the ledger')
  expect(drawn({ kind: 'correction', before: 'It is a plan.' })).toContain('Correction It is a draft.')
})

test('of a first edition it is said that all of it is new', () => {
  const ledger = edition().ledger.map((entry) => ({ ...entry, edition: 1 }))
  expect(said(front({ number: 1, ledger }))).toContain('all that it says is new')
})
