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
import { checkChain } from '@/lib/audit/queries'
import { db } from '@/lib/db/client'
import { takeWords } from '@/lib/placement/commands'
import { addEvidence, changeBearing, openNextDraft, removeEvidence } from '@/lib/statement/commands'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { attachPassage } from './attach-passage'
import { importArticle } from './import-article'
import { putDraftBack, takeDraftBack } from './take-draft-back'
import { approved, draftOf, testDesk, value } from './test-statement'

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
  const { statementId } = await approved(desk)
  const before = await db.revision.findMany({ select: { id: true } })
  return {
    versionId,
    statementId,
    others: new Set(before.map(({ id }) => id)),
    grounds,
    look,
    views: () => views,
  }
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
    case 'take-draft-back':
      return takeDraftBack(desk.author, request.input)
    case 'put-draft-back':
      return putDraftBack(desk.author, request.input)
  }
}

type Move = readonly [
  what:
    | 'create'
    | 'delete'
    | 'note'
    | 'move'
    | 'start'
    | 'next'
    | 'attach'
    | 'bearing'
    | 'detach'
    | 'undo'
    | 'redo',
  which: number,
  how: number,
]
const BEARINGS: readonly Bearing[] = ['supports', 'disputes', 'context']

/** What a move does here, as a change; null when there is nothing that it could be done to. */
async function changeOf(here: Workspace, [what, which, how]: Move): Promise<Change | null> {
  const { versionId, views, look } = here
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
  if (what === 'start' || what === 'next') return beginOf(here, id, what, how)
  if (what === 'delete') return { kind: 'deleted', id }
  if (what === 'note') return fieldsChange(id, fields, { ...fields, ...edits(how) })
  if (what === 'move') return { kind: 'passage', id, before: view.spans, after: spans }
  // Drafts that were begun here take and lose passages as those do that were there before.
  const open = [...revisions, ...(await drafts(here)).map((draft) => draft.id)]
  const revisionId = open[how % open.length] ?? ''
  const use = uses.find((one) => one.revisionId === revisionId)
  const bearing = BEARINGS[how % BEARINGS.length] ?? 'context'
  if (what === 'attach') return use ? null : { kind: 'attached', id, revisionId, bearing }
  if (!use) return null
  if (what === 'detach') return { kind: 'detached', id, revisionId, bearing: use.bearing }
  return { kind: 'bearing', id, revisionId, before: use.bearing, after: bearing }
}
/** A passage with which a statement is started, or the next draft of the approved one is opened; it is done already. */
async function beginOf(
  { statementId, look }: Workspace,
  id: string,
  what: 'start' | 'next',
  how: number,
): Promise<Change | null> {
  const bearing = what === 'next' ? 'disputes' : (BEARINGS[how % BEARINGS.length] ?? 'context')
  const newest = await db.revision.findFirstOrThrow({
    where: { statementId },
    orderBy: { number: 'desc' },
    select: { id: true, rowVersion: true },
  })
  const seen = { revisionId: newest.id, rowVersion: newest.rowVersion }
  const wording = `Started ${how}.`
  const made = await attachPassage(desk.author, {
    annotationId: id,
    use:
      what === 'next'
        ? { kind: 'statement', statementId, seen, bearing }
        : {
            kind: 'new',
            subjectId: desk.points[0],
            statementKind: 'detail',
            draft: { ...EMPTY_FIELDS, wording },
            bearing,
          },
  })
  await look()
  if (!made.ok || !made.value) return null
  const { revisionId, statement, wayIn } = made.value
  const attached: Change = { kind: 'attached', id, revisionId, bearing }
  if (wayIn === 'to-draft') return attached
  const draft = { what: what === 'next' ? 'next-draft' : 'statement', statement, wording } as const
  return { kind: 'several', changes: [{ kind: 'began', id, revisionId, draft }, attached] }
}
const DONE_ALREADY: readonly Move[0][] = ['create', 'start', 'next']

/** The drafts that were begun in a workspace, with what they rest on. */
async function drafts({ statementId, others }: Workspace) {
  const rows = await db.revision.findMany({
    where: { frozenAt: null, OR: [{ statementId }, { wording: { startsWith: 'Started' } }] },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      number: true,
      wording: true,
      rowVersion: true,
      statement: { select: { publicId: true, subjectId: true } },
      evidence: { select: { annotationId: true, bearing: true } },
    },
  })
  return rows
    .filter(({ id }) => !others.has(id))
    .map(({ evidence, ...row }) => ({
      ...row,
      evidence: evidence.map(({ annotationId, bearing }) => `${annotationId} ${bearing}`).sort(),
    }))
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

const ALL_OF_IT = { left: [], refusal: null, stays: [] }

const moves = fc.array(
  fc.tuple(
    fc.constantFrom(
      'create',
      'create',
      'delete',
      'note',
      'move',
      'start',
      'next',
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
  { minLength: 4, maxLength: 18 },
)

test('undo of everything gives what stood before, and redo of everything what stood last', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      const here = await workspace()
      await here.look()
      const standing = async () => ({ annotations: state(here.views()), drafts: await drafts(here) })
      const first = await standing()
      const undos: Change[] = []
      let redos: Change[] = []
      const back = async () => {
        const last = undos.at(-1)
        if (!last) return
        expect(await carryOutChange(inverseOf(last), here.grounds)).toMatchObject(ALL_OF_IT)
        undos.pop()
        redos.push(last)
      }
      const again = async () => {
        const last = redos.at(-1)
        if (!last) return
        expect(await carryOutChange(last, here.grounds)).toMatchObject(ALL_OF_IT)
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
          const done = DONE_ALREADY.includes(move[0]) ? null : await carryOutChange(change, here.grounds)
          if (done?.refusal) continue
          undos.push(asDone(change, here))
          redos = []
        }
      }
      const [last, count] = [await standing(), undos.length]
      while (undos.length > 0) await back()
      expect(await standing()).toEqual(first)
      while (undos.length < count) await again()
      expect(await standing()).toEqual(last)
      // The drafts are used by the next run as well.
      await db.evidence.deleteMany({ where: { revisionId: { in: revisions } } })
    }),
    { numRuns: 12 },
  )
}, 180_000)

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

test('a draft that was begun goes with the undo and is there again with the redo, under the same ids', async () => {
  const here = await workspace()
  await changeOf(here, ['create', 0, 0])
  await changeOf(here, ['create', 0, 1])
  for (const what of ['start', 'next'] as const) {
    const change = await changeOf(here, [what, 0, 1])
    if (!change) throw new Error('nothing was begun')
    const stood = await drafts(here)
    expect(stood).toHaveLength(1)
    expect(await carryOutChange(inverseOf(change), here.grounds)).toMatchObject(ALL_OF_IT)
    expect(await drafts(here)).toEqual([])
    expect(here.views().flatMap(({ uses }) => uses)).toEqual([])
    expect(await carryOutChange(change, here.grounds)).toMatchObject(ALL_OF_IT)
    expect(await drafts(here)).toEqual(stood)
    expect(await carryOutChange(inverseOf(change), here.grounds)).toMatchObject(ALL_OF_IT)
  }
  expect(await checkChain(desk.admin)).toMatchObject({ firstBroken: null, endsAtHead: true })
})

test('a draft that something rests on stays, why is told, and the rest is taken back and done again', async () => {
  const here = await workspace()
  await changeOf(here, ['create', 0, 0])
  await changeOf(here, ['create', 0, 1])
  const [view, other] = here.views()
  const change = await changeOf(here, ['start', 0, 0])
  const [draft] = await drafts(here)
  if (!view || !other || !change || !draft) throw new Error('nothing was begun')
  await value(addEvidence(desk.author, { revisionId: draft.id, annotationId: other.id, bearing: 'context' }))
  expect(await carryOutChange(inverseOf(change), here.grounds)).toMatchObject({
    left: [],
    refusal: null,
    stays: [
      {
        draft: { what: 'statement', statement: draft.statement.publicId },
        why: 'a passage is attached to it',
      },
    ],
  })
  expect(await drafts(here)).toMatchObject([{ id: draft.id, evidence: [`${other.id} context`] }])
  expect(here.grounds.standing(view.id)?.uses).toEqual([])
  expect(await carryOutChange(change, here.grounds)).toMatchObject(ALL_OF_IT)
  expect(here.grounds.standing(view.id)?.uses).toMatchObject([{ revisionId: draft.id }])
})

test('nobody takes another’s draft back, nor puts it back, and it does not come back over another one', async () => {
  const here = await workspace()
  await changeOf(here, ['create', 0, 0])
  await changeOf(here, ['next', 0, 0])
  const [draft] = await drafts(here)
  if (!draft) throw new Error('nothing was begun')
  const revisionId = draft.id
  const which = { statement: draft.statement.publicId, revisionId }
  expect(await takeDraftBack(desk.second, { revisionId })).toMatchObject({
    reason: 'draft-stays',
    details: { why: 'somebody else began it' },
  })
  const bound = await db.evidence.findFirstOrThrow({
    where: { revisionId, bearing: 'disputes' },
    select: { id: true },
  })
  await value(removeEvidence(desk.author, { evidenceId: bound.id }))
  await value(takeDraftBack(desk.author, { revisionId }))
  await expect(takeDraftBack(desk.author, { revisionId })).rejects.toThrow('not-found')
  await expect(putDraftBack(desk.second, which)).rejects.toThrow('not-found')
  await value(openNextDraft(desk.second, { statementId: here.statementId }))
  expect(await putDraftBack(desk.author, which)).toMatchObject({ reason: 'draft-open' })
})
