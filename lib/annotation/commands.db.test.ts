import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { importInput } from '@/lib/article/schema'
import { insertArticle, insertCapture, insertVersion, newVersion } from '@/lib/article/writes'
import type { Actor, Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { appPool } from '@/lib/db/test-database'
import { transaction } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import { createAnnotation, deleteAnnotation, restoreAnnotation, updateAnnotation } from './commands'
import { annotationsOfVersion } from './queries'
import type { CreateInput } from './schema'

const BLOCKS = [
  ['headline', 'Talks go on 😀 in Geneva'],
  ['paragraph', 'The café deal says Kyiv “would not join NATO”, he said. x\u0323\u0331yz holds.'],
  ['caption', 'Two flags 🇺🇦 on a table'],
  ['gap', '⟦ … ⟧'],
  ['paragraph', 'It would return 600,000 of them.'],
] as const

let editor: Editor
let other: Editor
let reader: Actor<'reader'>
let version: { id: string; articleId: string; text: string }

beforeAll(async () => {
  const admin = await testActor('admin')
  editor = await testActor('editor', 'Ada')
  other = await testActor('editor', 'Boris')
  reader = await testActor('reader')
  version = await importBlocks(admin, BLOCKS)
})

async function importBlocks(actor: Actor, given: readonly (readonly [string, string])[], articleId?: string) {
  const input = importInput.parse({
    method: 'pasted',
    raw: null,
    workingTitle: 'Talks',
    details: {},
    rights: { policy: 'excerpt' },
    blocks: given.map(([kind, text]) => ({ kind, text, disposition: 'shown' })),
  })
  return transaction(async (tx) => {
    const composed = newVersion(input.blocks)
    const article = articleId ? { id: articleId } : await insertArticle(tx, actor, input)
    const facts = { cause: 'first' as const, rawSha256: 'a'.repeat(64), excerpted: false, wholeWords: 900 }
    const number = 1 + (await tx.articleVersion.count({ where: { articleId: article.id } }))
    const id = await insertVersion(tx, actor, article.id, composed, { number, ...facts })
    const capture = { method: 'pasted' as const, outcome: 'good' as const, raw: null, rawSha256: null }
    await insertCapture(tx, actor, { articleId: article.id, versionId: id, ...capture })
    return { id, articleId: article.id, text: composed.frozen.text }
  })
}

const at = (words: string) => {
  const start = version.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}
const mark = (words: string[], more: Partial<CreateInput> = {}, actor: Actor = editor) =>
  createAnnotation(actor, { versionId: version.id, spans: words.map(at), voice: 'outlet_words', ...more })

async function marked(words: string[], more: Partial<CreateInput> = {}) {
  const created = await mark(words, more)
  if (!created.ok) throw new Error(created.reason)
  return created.value
}
const view = async (id: string) =>
  (await annotationsOfVersion(editor, version.id)).find((one) => one.id === id)
const storedWords = async (id: string) =>
  (await db.annotationSpan.findMany({ where: { annotationId: id }, orderBy: { ordinal: 'asc' } })).map(
    (span) => span.exact,
  )

async function subject(kind: 'person' | 'party' | 'section' | 'event', title: string) {
  const { id } = await db.subject.create({ data: { kind, slug: randomUUID() } })
  if (kind === 'person') await db.person.create({ data: { subjectId: id, aliases: [] } })
  const furniture = await db.furniture.create({ data: { key: `${kind}/${id}/title`, subjectId: id } })
  await db.furnitureRevision.create({
    data: { furnitureId: furniture.id, number: 1, text: title, byId: editor.id },
  })
  return id
}

async function statementOn(annotationId: string, submitted: boolean) {
  const subjectId = await subject('event', 'Geneva talks')
  const statement = await db.statement.create({
    data: { publicId: publicId(), subjectId, kind: 'detail', ownerId: editor.id },
  })
  const revision = await db.revision.create({
    data: {
      statementId: statement.id,
      number: 1,
      wording: 'Kyiv would not join NATO.',
      createdById: editor.id,
    },
  })
  await db.evidence.create({
    data: {
      publicId: publicId(),
      revisionId: revision.id,
      annotationId,
      bearing: 'supports',
      addedById: editor.id,
    },
  })
  if (submitted) {
    await db.revision.update({ where: { id: revision.id }, data: { frozenAt: new Date() } })
    await db.revisionEvent.create({ data: { revisionId: revision.id, kind: 'submitted', byId: editor.id } })
  }
  return statement.publicId
}

describe('marking a passage', () => {
  test('takes the exact words from the stored text and places them', async () => {
    const { id, rowVersion } = await marked(['would not join NATO'], {
      note: ' Article 7 ',
      tags: ['nato', 'nato'],
    })
    expect(await view(id)).toMatchObject({
      rowVersion,
      spans: [{ ...at('would not join NATO'), exact: 'would not join NATO' }],
      fields: { voice: 'outlet_words', note: 'Article 7', tags: ['nato'] },
      placement: 'placed',
      suspect: false,
      carried: false,
      author: 'Ada',
    })
  })

  test.each([
    ['cut words', ['ould not joi'], ['would not join']],
    ['emoji', ['😀 in'], ['😀 in']],
    ['flags', ['🇺🇦'], ['🇺🇦']],
    ['combining marks', ['yz holds'], ['x\u0323\u0331yz holds']],
    ['a selection over two blocks', ['in Geneva\n\nThe café'], ['in Geneva', 'The café']],
    ['several selections', ['600,000', 'Kyiv'], ['Kyiv', '600,000']],
  ])('stores %s whole', async (_, selections, words) => {
    const { id, spans } = await marked(selections)
    expect(await storedWords(id)).toEqual(words)
    expect(spans.map(({ start, end }) => version.text.slice(start, end))).toEqual(words)
  })

  test('links speaker and targets by name', async () => {
    const speakerId = await subject('person', 'Ana Example')
    const target = await subject('party', 'Russia')
    const { id } = await marked(['he said'], { voice: 'direct_speech', speakerId, targets: [target, target] })
    expect(await view(id)).toMatchObject({
      speakerName: 'Ana Example',
      targets: [{ id: target, kind: 'party', title: 'Russia', number: null }],
    })
  })

  test.each([
    ['across-gap', { spans: [{ start: 0, end: 140 }] }],
    ['outside-text', { spans: [{ start: 0, end: 9_999 }] }],
    ['no-such-version', { versionId: randomUUID() }],
    ['no-such-speaker', { speakerId: randomUUID() }],
    ['no-such-target', { targets: [randomUUID()] }],
    ['no-such-origin', { originId: randomUUID() }],
  ])('is refused: %s, and nothing is written', async (reason, more) => {
    const before = await db.annotation.count()
    expect(await mark(['Kyiv'], more)).toMatchObject({ ok: false, reason })
    expect(await db.annotation.count()).toBe(before)
  })

  test('does not target a section', async () => {
    const section = await subject('section', 'Security')
    expect(await mark(['Kyiv'], { targets: [section] })).toMatchObject({ reason: 'no-such-target' })
  })

  test('is for editors', async () => {
    await expect(mark(['Kyiv'], {}, reader)).rejects.toMatchObject({ reason: 'forbidden' })
  })

  test('leaves one audit row', async () => {
    const { publicId: name } = await marked(['Two flags'])
    const { rows } = await appPool().query('SELECT actor, action FROM audit_entry WHERE subject = $1', [
      `annotation/${name}`,
    ])
    expect(rows).toEqual([{ actor: 'Ada', action: 'annotation.created' }])
  })
})

describe('changing it', () => {
  test('keeps the passage and writes the rest', async () => {
    const { id, rowVersion } = await marked(['holds'])
    const changed = await updateAnnotation(other, { id, rowVersion, voice: 'caption', note: 'checked' })
    expect(changed).toMatchObject({ ok: true, value: { rowVersion: rowVersion + 1 } })
    expect(await view(id)).toMatchObject({
      fields: { voice: 'caption', note: 'checked' },
      updatedBy: 'Boris',
      spans: [{ exact: 'holds' }],
    })
  })

  test('of two who save from the same row, one wins and the other gets what stands', async () => {
    const { id, rowVersion } = await marked(['Talks go on'])
    const save = (actor: Actor, note: string) =>
      updateAnnotation(actor, { id, rowVersion, voice: 'headline', note })
    const answers = await Promise.all([save(editor, 'Ada’s note'), save(other, 'Boris’s note')])
    const lost = answers.filter((answer) => !answer.ok)
    expect(lost).toHaveLength(1)
    const standing = await view(id)
    expect(standing?.rowVersion).toBe(rowVersion + 1)
    expect(lost[0]).toMatchObject({
      reason: 'stale',
      details: {
        theirs: { rowVersion: rowVersion + 1, deleted: false, fields: { note: standing?.fields.note } },
      },
    })
    expect(['Ada’s note', 'Boris’s note']).toContain(standing?.fields.note)
  })

  test('of twenty at once, one wins', async () => {
    const { id, rowVersion } = await marked(['return'])
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        updateAnnotation(editor, { id, rowVersion, voice: 'caption', note: `${n}` }),
      ),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  })

  test('a broken link changes nothing', async () => {
    const { id, rowVersion } = await marked(['deal'])
    const answer = await updateAnnotation(editor, {
      id,
      rowVersion,
      voice: 'caption',
      targets: [randomUUID()],
    })
    expect(answer).toMatchObject({ reason: 'no-such-target' })
    expect(await view(id)).toMatchObject({ rowVersion, fields: { voice: 'outlet_words' } })
  })
})

describe('deleting it', () => {
  test('hides it and can be undone', async () => {
    const { id, rowVersion } = await marked(['on a table'])
    expect(await deleteAnnotation(other, { id, rowVersion })).toMatchObject({ ok: true })
    expect(await view(id)).toBeUndefined()
    expect(await restoreAnnotation(other, { id, rowVersion: rowVersion + 1 })).toMatchObject({ ok: true })
    expect(await view(id)).toMatchObject({ rowVersion: rowVersion + 2 })
  })

  test('meets a later change with both texts', async () => {
    const { id, rowVersion } = await marked(['It would'])
    await updateAnnotation(other, { id, rowVersion, voice: 'caption', note: 'keep' })
    expect(await deleteAnnotation(editor, { id, rowVersion })).toMatchObject({
      reason: 'stale',
      details: { theirs: { fields: { note: 'keep' }, updatedBy: 'Boris' } },
    })
  })

  test('a change of what was deleted meanwhile says so', async () => {
    const { id, rowVersion } = await marked(['of them'])
    await deleteAnnotation(other, { id, rowVersion })
    expect(await updateAnnotation(editor, { id, rowVersion, voice: 'caption' })).toMatchObject({
      reason: 'stale',
      details: { theirs: { deleted: true } },
    })
  })

  test.each([
    ['submitted', true],
    ['still a draft', false],
  ])('is refused while a statement that is %s rests on it, and says which', async (_, submitted) => {
    const { id, rowVersion } = await marked(['would not join NATO'])
    const statement = await statementOn(id, submitted)
    expect(await deleteAnnotation(editor, { id, rowVersion })).toMatchObject({
      reason: 'rests-on',
      details: { statements: [{ publicId: statement, wording: 'Kyiv would not join NATO.', submitted }] },
    })
    expect(await view(id)).toMatchObject({
      uses: [{ statement, bearing: 'supports', state: submitted ? 'submitted' : 'draft' }],
    })
  })

  test('is refused for the heading of a concession', async () => {
    const { id, rowVersion } = await marked(['Talks go on'])
    const concession = await db.subject.create({ data: { kind: 'concession', slug: randomUUID() } })
    await db.concession.create({ data: { subjectId: concession.id, ordinal: 1, headingId: id } })
    expect(await deleteAnnotation(editor, { id, rowVersion })).toMatchObject({ reason: 'is-a-heading' })
  })

  test('is unknown for what never was', async () => {
    expect(await deleteAnnotation(editor, { id: randomUUID(), rowVersion: 1 })).toMatchObject({
      reason: 'no-such-annotation',
    })
  })
})

describe('round the command, the database', () => {
  const sql = (text: string, values: unknown[]) => appPool().query(text, values)

  test('refuses other words than the version’s', async () => {
    const { id } = await marked(['Kyiv'])
    const insert =
      'INSERT INTO annotation_span (annotation_id, ordinal, start, "end", exact) VALUES ($1, 9, $2, $3, $4)'
    const { start, end } = at('600,000')
    await expect(sql(insert, [id, start, end, '800,000'])).rejects.toMatchObject({ code: 'PV001' })
  })

  test('refuses to delete what a submitted statement rests on', async () => {
    const { id } = await marked(['would not join NATO'])
    await statementOn(id, true)
    const remove = 'UPDATE annotation SET deleted_at = now() WHERE id = $1'
    await expect(sql(remove, [id])).rejects.toMatchObject({ code: 'PV001' })
  })

  test('refuses to move an annotation to another version, and to remove it', async () => {
    const { id } = await marked(['Kyiv'])
    await expect(sql('DELETE FROM annotation WHERE id = $1', [id])).rejects.toThrow()
    await expect(sql('UPDATE annotation_span SET start = 0 WHERE annotation_id = $1', [id])).rejects.toThrow()
  })
})

test('in a later version an annotation is shown where it was placed, and is suspect where it was not', async () => {
  const kept = await marked(['Kyiv “would not join NATO”'])
  const lost = await marked(['600,000'])
  const above = ['paragraph', 'Added above.'] as const
  const later = await importBlocks(editor, [above, ...BLOCKS.slice(0, 3)], version.articleId)
  const shift = 'Added above.\n\n'.length
  const { start, end } = at('Kyiv “would not join NATO”')
  const place = (annotationId: string, state: 'placed' | 'missing', spans: number[]) =>
    db.placement.create({
      data: {
        annotationId,
        versionId: later.id,
        state,
        spans,
        exact: state === 'placed' ? ['Kyiv “would not join NATO”'] : [],
        decider: 'machine',
      },
    })
  await place(kept.id, 'placed', [start + shift, end + shift])
  await place(lost.id, 'missing', [])
  const shown = await annotationsOfVersion(editor, later.id)
  expect(shown.find(({ id }) => id === kept.id)).toMatchObject({
    carried: true,
    suspect: false,
    spans: [{ start: start + shift, end: end + shift, exact: 'Kyiv “would not join NATO”' }],
  })
  expect(shown.find(({ id }) => id === lost.id)).toMatchObject({
    suspect: true,
    spans: [],
    words: ['600,000'],
  })

  // Marked on the older version from now on, it is looked for in the current one at once.
  const after = { kept: await marked(['would not join NATO']), lost: await marked(['600,000']) }
  const found = await annotationsOfVersion(editor, later.id)
  expect(found.find(({ id }) => id === after.kept.id)).toMatchObject({ placement: 'placed', suspect: false })
  expect(found.find(({ id }) => id === after.lost.id)).toMatchObject({ placement: 'missing', suspect: true })
})
