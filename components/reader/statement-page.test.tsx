import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { ChangesPage } from './changes-page'
import { edition } from './fixtures/edition'
import { StatementPage } from './statement-page'
import { viewOf } from './view'

const AT = '2026-11-21T12:00:00.000Z'
const page = (id: string, over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) => {
  const view = viewOf(edition(over), notices, { base: '', latest: 2 })
  return renderToStaticMarkup(<StatementPage view={view} id={id} />)
}
const entry = (over: object) =>
  ({
    edition: 2,
    ordinal: 9,
    at: AT,
    kind: 'withdrawal',
    statement: 'sGone',
    furniture: null,
    before: 'It was so.',
    after: '',
    reason: 'It was not so.',
    approvedBy: ['Demo editor B'],
    ...over,
  }) as Snapshot['ledger'][number]
const notice = (over: object) =>
  ({
    seq: 3,
    kind: 'taken_down',
    targetKind: 'statement',
    targetId: 'sNato',
    words: 'A complaint.',
    at: AT,
    ...over,
  }) as PublicNotice

it('gives the sentence, where it stands, how to cite it at this edition, and its history', () => {
  const html = page('sNato')
  expect(html).toContain('NATO would add to its statutes that Ukraine will not be admitted.')
  expect(html).toContain('href="/points/7-nato-membership#statement-sNato"')
  expect(html).toContain('Proviso, edition 2, 21 November 2026. /editions/2/statements/sNato')
  expect(html).toContain('href="/editions/2/statements/sNato.csl.json"')
  expect(html).toContain('The source speaks of the statutes.')
})

it('keeps of a withdrawn sentence the edition, the kind and the reason, and leads to the last that holds it', () => {
  const html = page('sGone', { ledger: [entry({})] })
  expect(html).toContain('This sentence was withdrawn in edition 2, 21 November 2026.')
  expect(html).toContain('It was not so.')
  expect(html).toContain('href="/editions/1/statements/sGone"')
  expect(page('sGone', { ledger: [entry({ kind: 'retraction' })] })).toContain('was retracted in edition 2')
})

it('shows the words of a withdrawn sentence only while the ledger may', () => {
  expect(page('sGone', { ledger: [entry({})] })).toContain('It was so.')
  const taken = [notice({ targetId: 'sGone' })]
  const html = page('sGone', { ledger: [entry({})] }, taken)
  expect(html).not.toContain('It was so.')
  expect(html).not.toContain('/editions/1/statements/sGone"')
  expect(html).toContain('A complaint.')
})

it('says of a sentence that was taken down only the notice, in its citation too', () => {
  const html = page('sNato', {}, [notice({})])
  expect(html).not.toContain('would add to its statutes')
  expect(html).toContain('A complaint.')
  expect(html).toContain('“A sentence that was taken down.” Proviso, edition 2')
})

it('groups what changed since an edition by kind, what takes something back first', () => {
  const view = viewOf(
    edition({ ledger: [entry({ kind: 'addition', before: '', after: 'New.', ordinal: 1 }), entry({})] }),
    [],
    {
      base: '',
      latest: 2,
    },
  )
  const html = renderToStaticMarkup(<ChangesPage view={view} since={1} />)
  expect(html.indexOf('Withdrawals')).toBeLessThan(html.indexOf('Additions'))
  expect(html).toContain('approved by Demo editor B')
})
