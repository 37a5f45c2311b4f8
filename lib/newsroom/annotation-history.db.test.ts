import { beforeAll, expect, test } from 'vitest'
import { deleteAnnotation, restoreAnnotation, updateAnnotation } from '@/lib/annotation/commands'
import type { HistoryEntry } from '@/lib/annotation/history'
import { annotationHistory, annotationsOfVersion, deletedAnnotations } from '@/lib/annotation/queries'
import { db } from '@/lib/db/client'
import { takeWords } from '@/lib/placement/commands'
import { addEvidence, changeBearing, removeEvidence } from '@/lib/statement/commands'
import { annotate, draftOf, type TestDesk, testDesk, value } from './test-statement'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const viewOf = async (id: string) => {
  const views = await annotationsOfVersion(desk.author, desk.article.versionId)
  const view = views.find((one) => one.id === id)
  if (!view) throw new Error('it does not stand')
  return view
}
const said = ({ what, by, fields, passage, evidence, note }: HistoryEntry) => ({
  what,
  by,
  ...(fields && { note: [fields.before?.note ?? null, fields.after.note] }),
  ...(note && { reason: note }),
  ...(passage && { words: passage.words }),
  ...(evidence && { bearing: [evidence.was, evidence.bearing] }),
})

test('tells who did what, with what stood before and since, also of what was bound to it', async () => {
  const id = await annotate(desk, 0, { note: 'First.' })
  const { publicId, fields, words, seq, spans } = await viewOf(id)
  const { revisionId, publicId: statement } = await draftOf(desk)
  const targets = [...fields.targets]
  await value(
    updateAnnotation(desk.second, { id, rowVersion: 1, ...fields, tags: [], targets, note: 'Second.' }),
  )
  const { evidenceId } = await value(
    addEvidence(desk.author, { revisionId, annotationId: id, bearing: 'context' }),
  )
  await value(changeBearing(desk.author, { evidenceId, bearing: 'supports' }))
  const shorter = { start: (spans[0]?.start ?? 0) + 'The draft says that '.length, end: spans[0]?.end ?? 0 }
  await value(
    takeWords(desk.second, {
      annotationId: id,
      versionId: desk.article.versionId,
      seq,
      spans: [shorter],
      note: 'Shorter.',
    }),
  )
  await value(removeEvidence(desk.author, { evidenceId }))
  await value(deleteAnnotation(desk.author, { id, rowVersion: 2 }))
  const deleted = async () => deletedAnnotations(desk.second, desk.article.versionId)
  expect(await deleted()).toMatchObject([
    {
      id,
      publicId,
      rowVersion: 3,
      words: [words[0]?.replace('The draft says that ', '')],
      by: desk.author.name,
    },
  ])
  await value(restoreAnnotation(desk.author, { id, rowVersion: 3 }))
  expect(await deleted()).toEqual([])

  const history = await annotationHistory(desk.author, publicId)
  expect(history.map(said)).toEqual([
    { what: 'restored', by: desk.author.name },
    { what: 'deleted', by: desk.author.name },
    { what: 'detached', by: desk.author.name, bearing: ['supports', null] },
    {
      what: 'decided',
      by: desk.second.name,
      reason: 'Shorter.',
      words: [words[0]?.replace('The draft says that ', '')],
    },
    { what: 'bearing', by: desk.author.name, bearing: ['context', 'supports'] },
    { what: 'attached', by: desk.author.name, bearing: [null, 'context'] },
    { what: 'changed', by: desk.second.name, note: ['First.', 'Second.'] },
    { what: 'created', by: desk.author.name, note: [null, 'First.'], words },
  ])
  expect(history[2]?.evidence?.statement).toBe(statement)
  expect(await annotationHistory(desk.author, 'nobody')).toEqual([])
})

test('the log is not read from end to end for one annotation', async () => {
  const explain = async (sql: string) =>
    (
      await db.$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`
        return tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`)
      })
    )
      .map((line) => line['QUERY PLAN'])
      .join('\n')
  expect(await explain(`SELECT 1 FROM audit_entry WHERE subject = 'annotation/a'`)).toContain(
    'audit_entry_subject_idx',
  )
  expect(
    await explain(
      `SELECT 1 FROM audit_entry WHERE action LIKE 'evidence.%' AND payload::jsonb ->> 'annotation' = 'a'`,
    ),
  ).toContain('audit_entry_annotation_idx')
})
