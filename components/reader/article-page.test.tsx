import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicArticle, PublicNotice } from '@/lib/edition/model'
import { ArticlePage } from './article-page'
import { ArticlesPage } from './articles-page'
import { article, edition, notice, proof, statement } from './fixtures/edition'
import { viewOf } from './view'

const SPAN = { before: '', exact: 'it would stay outside', after: '', blockKind: 'paragraph' }
const at = (start: number) => ({ spans: [{ ...SPAN, start, end: start + 21 }] })

function view(over: Partial<PublicArticle> = {}, notices: readonly PublicNotice[] = []) {
  const statements = [
    statement({ id: 'sLate', wording: 'The later sentence.', proofs: [proof(at(900))] }),
    statement({ id: 'sEarly', wording: 'The earlier sentence.', proofs: [proof(at(100))] }),
    statement({
      id: 'sSame',
      wording: 'Another on the same words.',
      proofs: [proof({ ...at(100), bearing: 'context' })],
    }),
  ]
  return viewOf(edition({ articles: [article(over)], statements }), notices, { base: '', latest: 2 })
}
function drawn(...given: Parameters<typeof view>) {
  const on = view(...given)
  return renderToStaticMarkup(<ArticlePage view={on} article={on.snapshot.articles[0]!} />)
}
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('passages stand in the order of the article, the same words once, with every sentence that rests on them', () => {
  const page = words(drawn())
  expect(page.indexOf('The earlier sentence.')).toBeLessThan(page.indexOf('The later sentence.'))
  expect(page.split('it would stay outside')).toHaveLength(3)
  expect(page).toContain('gives context: Another on the same words.')
})

test('it says how many of its words readers are shown, of about how many', () => {
  expect(words(drawn())).toContain('96 of about 812 words shown')
  const list = words(renderToStaticMarkup(<ArticlesPage view={view()} />))
  expect(list).toContain('3 passages relied on, for 3 sentences · 96 of about 812 words shown')
})

test('each attempt to get it is listed with its outcome, and each text with its cause', () => {
  const capture = article().captures[0]!
  const version = article().versions[0]!
  const page = words(
    drawn({
      captures: [
        capture,
        { ...capture, at: '2026-11-21T10:00:00.000Z', outcome: 'paywalled', version: null },
      ],
      versions: [version, { ...version, number: 2, cause: 'publisher_edit' }],
    }),
  )
  expect(page).toContain('behind a paywall none')
  expect(page).toContain('the publisher edited the article')
  expect(page).toContain('version 1')
})

test('the time of a version is when it was captured, not when it was kept', () => {
  const version = { ...article().versions[0]!, at: '2026-11-22T10:00:00.000Z' }
  const capture = { ...article().captures[0]!, at: '2026-11-20T10:00:00.000Z', version: version.number }
  const page = words(drawn({ captures: [capture], versions: [version] }))
  expect(page).not.toContain('22 November 2026')
})

test('of what it is a copy is said, and that no notice of the publisher was seen', () => {
  expect(words(drawn())).toContain('Copy of no other article held here; its text is known to us from a copy')
  expect(words(drawn())).toContain('obtained from a copy at copies.example')
  const plain = words(drawn({ addresses: [] }))
  expect(plain).toContain('Copy of none seen')
  expect(plain).toContain('Notices of the publisher none seen')
})

test('a notice of the publisher stands at its head', () => {
  const page = words(
    drawn({ notices: [{ kind: 'correction', words: 'A name was wrong.', at: '2026-11-20T10:00:00.000Z' }] }),
  )
  expect(page).toContain('Notice of the publisher , seen 20 November 2026. A name was wrong.')
})

test('the words of an article are marked with its language', () => {
  expect(drawn({ language: 'uk' })).toContain('class="passage" lang="uk"')
})

test('a sentence that was taken down is not counted in the list, nor told on the page', () => {
  const taken = [notice({ targetId: 'sLate' })]
  expect(drawn({}, taken)).not.toContain('The later sentence.')
  expect(words(renderToStaticMarkup(<ArticlesPage view={view({}, taken)} />))).toContain('for 2 sentences')
})

test('what went with an article is told as withheld, never as unknown', () => {
  const gone = [notice({ targetKind: 'article', targetId: article().slug })]
  const without = { publishedBy: null, obtainedFrom: null, byline: null, addresses: [], title: null }
  const page = words(drawn({ ...without, words: { whole: 812, shown: 0 } }, gone))
  const list = words(
    renderToStaticMarkup(<ArticlesPage view={view({ ...without, words: { whole: 812, shown: 0 } }, gone)} />),
  )
  for (const one of [page, list]) {
    expect(one).not.toMatch(/outlet not established|not recorded|none found|none known/)
    expect(one).toContain('withheld with the article')
    expect(one).toContain('none of about 812 words shown')
  }
  expect(page).not.toContain('9f86d081')
  expect(page).not.toContain('last Friday')
  expect(page).toContain('Origin withheld with the article')
  expect(page.match(/relied on were taken down/g)).toHaveLength(1)
  expect(page).not.toContain('Words we rely on')
  expect(page).toContain('The earlier sentence.')
  expect(list).toContain('3 passages were taken down')
  expect(list).not.toContain('relied on')
})
