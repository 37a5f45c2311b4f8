import { expect, it } from 'vitest'
import { pageDocument } from '@/lib/syndication/page-document'
import { edition } from './fixtures/edition'
import { escapeMarkdown } from './markdown-text'
import { pageMarkdown } from './page-markdown'

const written = (path: string, notices: Parameters<typeof pageDocument>[0]['notices'] = []) => {
  const document = pageDocument({ snapshot: edition(), notices, latest: 2, origin: '' }, path)
  if (!document) throw new Error(path)
  return pageMarkdown(document)
}

it('writes each sentence with its passage, whose words it is, and where it is from', () => {
  const text = written('/points/7-nato-membership')
  expect(text).toContain('# 7 NATO membership')
  expect(text).toContain('**NATO would add to its statutes that Ukraine will not be admitted.**')
  expect(text).toContain('The article says:')
  expect(text).toContain('**the country would stay outside the alliance for good**')
  expect(text).toContain('The Lowland Courier (inferred)')
  expect(text).toContain('characters 400 to 452 of the archived text')
  expect(text).toContain('**Sample data, not reviewed by a person.**')
})

it('writes of a sentence that was taken down only the notice', () => {
  const at = '2026-11-21T12:00:00.000Z'
  const notice = {
    seq: 1,
    kind: 'taken_down',
    targetKind: 'statement',
    targetId: 'sNato',
    words: 'Looked into.',
    at,
  } as const
  const text = written('/points/7-nato-membership', [notice])
  expect(text).not.toContain('NATO would add to its statutes')
  expect(text).toContain('This sentence was taken down, 21 November 2026. Looked into.')
})

it('takes no word for a sign of Markdown', () => {
  expect(escapeMarkdown('1. a *b* [c](d) <e> # f')).toBe('1\\. a \\*b\\* \\[c\\](d) \\<e\\> # f')
})
