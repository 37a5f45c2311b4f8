import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addFigure } from '@/lib/figure/commands'
import { writeFurniture } from '@/lib/furniture/commands'
import { updateDraft } from '@/lib/statement/commands'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { previewDraft } from './preview-draft'
import { editionDesk } from './test-edition'
import { annotate, draftOf, type TestDesk, value } from './test-statement'

let desk: TestDesk
beforeAll(async () => {
  desk = await editionDesk()
})

async function draft() {
  const evidence = [{ annotationId: await annotate(desk, 0), bearing: 'supports' as const }]
  return draftOf(desk, { evidence })
}
const counts = () => Promise.all([db.edition.count(), db.auditEntry.count(), db.revisionEvent.count()])

test('a draft is seen on its page with its passage, and nothing is written', async () => {
  const { revisionId, rowVersion, publicId } = await draft()
  const before = await counts()
  const preview = await value(
    previewDraft(desk.second, { what: 'statement', id: revisionId, version: rowVersion }),
  )
  expect(preview).toMatchObject({ at: { kind: 'point', slug: 'p1' }, statement: publicId })
  const shown = preview.snapshot.statements.find(({ id }) => id === publicId)
  expect(shown?.proofs[0]?.spans[0]?.exact).toContain('neutrality')
  expect(preview.snapshot.points.map(({ title }) => title)).toContain('Point 1')
  expect(await counts()).toEqual(before)
})

test('a preview is of what was stored: after another saving it is stale', async () => {
  const { revisionId, rowVersion } = await draft()
  const fields = { ...EMPTY_FIELDS, wording: 'The draft would say something else.' }
  const saved = await value(updateDraft(desk.author, { revisionId, rowVersion, fields }))
  const stale = await previewDraft(desk.author, { what: 'statement', id: revisionId, version: rowVersion })
  expect(stale).toMatchObject({ ok: false, reason: 'stale' })
  const anew = { what: 'statement', id: revisionId, version: saved.rowVersion } as const
  expect((await previewDraft(desk.author, anew)).ok).toBe(true)
})

test('a title that waits is seen where it would stand', async () => {
  await value(
    writeFurniture(desk.author, {
      key: 'site/about',
      subjectId: null,
      seen: null,
      text: 'What this is about.',
    }),
  )
  const { id } = await db.furnitureRevision.findFirstOrThrow({
    where: { furniture: { key: 'site/about' } },
    select: { id: true },
  })
  const preview = await value(previewDraft(desk.author, { what: 'furniture', id, version: 0 }))
  expect(preview.snapshot.site['site/about']).toBe('What this is about.')
})

test('a subject is seen with the sentences that stand at it, drafts too, and with records nobody checked', async () => {
  const wording = 'The draft would name 1,200 observers.'
  const { publicId, statementId } = await draftOf(desk, { fields: { wording } })
  const counted = { unit: 'observers', measures: 'observers named', whose: 'the draft', asOf: '' }
  await value(addFigure(desk.author, { statementId, amount: '1,200', ...counted }))
  const before = await counts()
  const preview = await value(previewDraft(desk.second, { what: 'subject', id: desk.points[0], version: 0 }))
  expect(preview).toMatchObject({ at: { kind: 'point', slug: 'p1' }, statement: null })
  expect(preview.snapshot.statements.find(({ id }) => id === publicId)?.wording).toBe(wording)
  expect(preview.snapshot.figures).toMatchObject([{ statement: publicId, amount: '1,200', checkedBy: [] }])
  expect(await counts()).toEqual(before)
})

test('what does not exist is gone', async () => {
  const id = '0190f5a4-5d3c-7b7e-8f6a-0123456789ab'
  for (const what of ['statement', 'furniture', 'subject'] as const) {
    expect(await previewDraft(desk.author, { what, id, version: 0 })).toMatchObject({ reason: 'gone' })
  }
})
