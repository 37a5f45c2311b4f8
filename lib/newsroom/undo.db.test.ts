import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { carryOutChange, type Grounds } from '@/lib/annotation/carry-out-change'
import { type Change, type ChangeRequest, fieldsChange, inverseOf } from '@/lib/annotation/change'
import {
  createAnnotation,
  deleteAnnotation,
  restoreAnnotation,
  updateAnnotation,
} from '@/lib/annotation/commands'
import type { AnnotationFields, AnnotationView, Bearing } from '@/lib/annotation/model'
import { annotationsOfVersion } from '@/lib/annotation/queries'
import { db } from '@/lib/db/client'
import { takeWords } from '@/lib/placement/commands'
import { addEvidence, changeBearing, removeEvidence } from '@/lib/statement/commands'
import { importArticle } from './import-article'
import { draftOf, testDesk, value } from './test-statement'

const PARAGRAPHS = ['One two three four five six seven.', 'Eight nine ten eleven twelve thirteen.']
const STARTS = [0, 4, 8, 14, 19, 24]

let desk: Awaited<ReturnType<typeof testDesk>>
let revisions: string[]
beforeAll(async () => {
  desk = await testDesk()
  revisions = [
    (await draftOf(desk, { evidence: [] })).revisionId,
    (await draftOf(desk, { evidence: [] })).revisionId,
  ]
})

/** A workspace without a screen: what stands is read anew after every command. */
async function workspace() {
  const { versionId } = await value(
    importArticle(desk.admin, {
      method: 'pasted',
      workingTitle: 'Numbers',
      details: {},
      rights: { policy: 'excerpt' },
      capturedAt: new Date('2025-11-29T10:00:00Z'),
      raw: null,
      blocks: [...PARAGRAPHS, randomUUID()].map((text) => ({
        text,
        kind: 'paragraph' as const,
        disposition: 'shown' as const,
      })),
    }),
  )
  let views: AnnotationView[] = []
  const rows = new Map<string, number>()
  const look = async () => {
    views = await annotationsOfVersion(desk.author, versionId)
  }
  const send = async (request: ChangeRequest) => {
    const answer = await command(request, versionId)
    if (answer.ok && request.to === 'delete') rows.set(request.input.id, request.input.rowVersion + 1)
    await look()
    return answer
  }
  const grounds: Grounds = {
    standing: (id) => views.find((view) => view.id === id) ?? null,
    deletedRow: (id) => rows.get(id) ?? null,
    send,
  }
  return { versionId, grounds, look, views: () => views }
}
type Workspace = Awaited<ReturnType<typeof workspace>>

async function command(request: ChangeRequest, versionId: string) {
  switch (request.to) {
    case 'restore':
      return restoreAnnotation(desk.author, request.input)
    case 'delete':
      return deleteAnnotation(desk.author, request.input)
    case 'update':
      return updateAnnotation(desk.author, request.input)
    case 'take-words':
      return takeWords(desk.author, { ...request.input, versionId })
    case 'attach':
      return addEvidence(desk.author, request.input)
    case 'detach':
      return removeEvidence(desk.author, request.input)
    case 'set-bearing':
      return changeBearing(desk.author, request.input)
  }
}

type Move = readonly [
  what: 'create' | 'delete' | 'note' | 'move' | 'attach' | 'bearing' | 'detach' | 'undo' | 'redo',
  which: number,
  how: number,
]
const BEARINGS: readonly Bearing[] = ['supports', 'disputes', 'context']

/** What a move does here, as a change; null when there is nothing that it could be done to. */
async function changeOf(
  { versionId, views, look }: Workspace,
  [what, which, how]: Move,
): Promise<Change | null> {
  const start = STARTS[how % STARTS.length] ?? 0
  const spans = [{ start, end: start + 3 + how }]
  if (what === 'create') {
    const made = await value(createAnnotation(desk.author, { versionId, spans, voice: 'outlet_words' }))
    await look()
    return { kind: 'created', id: made.id }
  }
  const view = views()[which % Math.max(views().length, 1)]
  if (!view) return null
  const { id, fields, uses } = view
  const revisionId = revisions[how % revisions.length] ?? ''
  const use = uses.find((one) => one.revisionId === revisionId)
  const bearing = BEARINGS[how % BEARINGS.length] ?? 'context'
  if (what === 'delete') return { kind: 'deleted', id }
  if (what === 'note') return fieldsChange(id, fields, { ...fields, ...edits(how) })
  if (what === 'move') return { kind: 'passage', id, before: view.spans, after: spans }
  if (what === 'attach') return use ? null : { kind: 'attached', id, revisionId, bearing }
  if (!use) return null
  if (what === 'detach') return { kind: 'detached', id, revisionId, bearing: use.bearing }
  return { kind: 'bearing', id, revisionId, before: use.bearing, after: bearing }
}
/** Words are taken whole: where the passage lies now is what was done. */
const asDone = (change: Change, { grounds }: Workspace): Change =>
  change.kind === 'passage' ? { ...change, after: grounds.standing(change.id)?.spans ?? [] } : change
const edits = (how: number): Partial<AnnotationFields> =>
  how % 2 ? { note: `note ${how}` } : { voice: 'paraphrase', tags: [`tag${how}`] }

/** Everything that an undo gives back: not when, nor in how many steps it came about. */
const state = (views: readonly AnnotationView[]) =>
  views
    .map(({ id, fields, spans, words, uses, suspect }) => ({
      id,
      fields,
      spans,
      words,
      suspect,
      uses: uses.map(({ revisionId, bearing }) => `${revisionId} ${bearing}`).sort(),
    }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))

const moves = fc.array(
  fc.tuple(
    fc.constantFrom(
      'create',
      'create',
      'delete',
      'note',
      'move',
      'attach',
      'attach',
      'bearing',
      'detach',
      'undo',
      'redo',
    ) as fc.Arbitrary<Move[0]>,
    fc.nat(3),
    fc.nat(11),
  ),
  { minLength: 4, maxLength: 16 },
)

test('undo of everything gives what stood before, and redo of everything what stood last', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      const here = await workspace()
      await here.look()
      const first = state(here.views())
      const undos: Change[] = []
      let redos: Change[] = []
      const back = async () => {
        const last = undos.at(-1)
        if (!last) return
        expect(await carryOutChange(inverseOf(last), here.grounds)).toEqual({ left: [], refusal: null })
        undos.pop()
        redos.push(last)
      }
      const again = async () => {
        const last = redos.at(-1)
        if (!last) return
        expect(await carryOutChange(last, here.grounds)).toEqual({ left: [], refusal: null })
        redos.pop()
        undos.push(last)
      }
      for (const move of sequence) {
        if (move[0] === 'undo') await back()
        else if (move[0] === 'redo') await again()
        else {
          const change = await changeOf(here, move)
          if (!change) continue
          // What is refused (a draft rests on it, it lies there already) changed nothing, and is no part of the pile.
          const done = change.kind === 'created' ? null : await carryOutChange(change, here.grounds)
          if (done?.refusal) continue
          undos.push(asDone(change, here))
          redos = []
        }
      }
      const [last, count] = [state(here.views()), undos.length]
      while (undos.length > 0) await back()
      expect(state(here.views())).toEqual(first)
      while (undos.length < count) await again()
      expect(state(here.views())).toEqual(last)
      // The drafts are used by the next run as well.
      await db.evidence.deleteMany({ where: { revisionId: { in: revisions } } })
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('an undo that is refused says why, writes nothing over what others did, and keeps the rest', async () => {
  const here = await workspace()
  const change = await changeOf(here, ['create', 0, 0])
  const [view] = here.views()
  if (!change || !view) throw new Error('nothing was made')
  const attached: Change = {
    kind: 'attached',
    id: view.id,
    revisionId: revisions[0] ?? '',
    bearing: 'supports',
  }
  expect(await carryOutChange(attached, here.grounds)).toMatchObject({ refusal: null })
  expect(await carryOutChange(inverseOf(change), here.grounds)).toMatchObject({
    left: [inverseOf(change)],
    refusal: { reason: 'rests-on' },
  })
  const noted = fieldsChange(view.id, view.fields, { ...view.fields, note: 'Mine.' })
  if (!noted) throw new Error('no change')
  expect(await carryOutChange(noted, here.grounds)).toMatchObject({ refusal: null })
  const { fields, rowVersion } = here.grounds.standing(view.id) as AnnotationView
  const theirs = { ...fields, tags: ['theirs'], targets: [...fields.targets] }
  await value(updateAnnotation(desk.second, { id: view.id, rowVersion, ...theirs }))
  // Somebody else's change that was not seen yet is stale …
  expect(await carryOutChange(inverseOf(noted), here.grounds)).toMatchObject({ refusal: { reason: 'stale' } })
  // … and once it was seen, it stays while the note goes back.
  await here.look()
  expect(await carryOutChange(inverseOf(noted), here.grounds)).toMatchObject({ refusal: null })
  expect(here.grounds.standing(view.id)?.fields).toMatchObject({ note: '', tags: ['theirs'] })
  expect(await carryOutChange(inverseOf(noted), here.grounds)).toMatchObject({
    refusal: { reason: 'changed-since' },
  })
})
