import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { freezeEdition } from '@/lib/edition/freeze-edition'
import type { Snapshot, SubjectRef } from '@/lib/edition/model'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { canWriteStatements } from '@/lib/statement/policy'
import { moment } from './edition-lock'
import { loadEdition, previousEdition } from './load-edition'

export type PreviewInput = {
  readonly what: 'statement' | 'furniture' | 'subject'
  readonly id: string
  readonly version: number
}
export type DraftPreview = {
  /** The edition as it would be with this draft, every title that waits, and every record that nobody checked yet. */
  readonly snapshot: Snapshot
  /** The page to look at, and the sentence on it. */
  readonly at: SubjectRef
  readonly statement: string | null
}
type Stored = {
  readonly choose: readonly string[]
  readonly at: SubjectRef
  readonly statement: string | null
}

/**
 * What readers would see if this were published now. Nothing is written and nothing is checked: a preview is for
 * judging words, the gate for judging support. `stale`: it was saved again since; `gone`: there is no such thing.
 */
export function previewDraft(
  actor: Editor,
  input: PreviewInput,
): Promise<Result<DraftPreview, 'stale' | 'gone'>> {
  refuseUnless(canWriteStatements(actor))
  return transaction(async (tx) => {
    const stored = await findStored(tx, input)
    if (typeof stored === 'string') return fail(stored)
    const choices = {
      choose: [...stored.choose],
      withdraw: [],
      furniture: await waitingFurniture(tx),
      reasons: {},
      furnitureReasons: {},
    }
    const loaded = await loadEdition(tx, actor, choices, (await moment(tx)).toISOString(), 'any')
    if (!loaded) return fail('gone')
    const { snapshot } = freezeEdition({ ...loaded.sources, preview: true })
    return ok({ snapshot, at: stored.at, statement: stored.statement })
  })
}

function findStored(tx: Tx, input: PreviewInput): Promise<Stored | 'stale' | 'gone'> {
  if (input.what === 'statement') return findRevision(tx, input)
  return input.what === 'furniture' ? findFurniture(tx, input.id) : findSubject(tx, input.id)
}

const SUBJECT = { select: { kind: true, slug: true } } as const

async function findRevision(tx: Tx, { id, version }: PreviewInput): Promise<Stored | 'stale' | 'gone'> {
  const revision = await tx.revision.findUnique({
    where: { id },
    select: { rowVersion: true, statement: { select: { publicId: true, subject: SUBJECT } } },
  })
  if (!revision) return 'gone'
  if (revision.rowVersion !== version) return 'stale'
  const { publicId, subject } = revision.statement
  return { choose: [id], at: subject, statement: publicId }
}

async function findFurniture(tx: Tx, id: string): Promise<Stored | 'stale' | 'gone'> {
  const revision = await tx.furnitureRevision.findUnique({
    where: { id },
    select: { number: true, furniture: { select: { id: true, subject: SUBJECT } } },
  })
  if (!revision) return 'gone'
  const newer = await tx.furnitureRevision.count({
    where: { furnitureId: revision.furniture.id, number: { gt: revision.number } },
  })
  if (newer > 0) return 'stale'
  return { choose: [], at: revision.furniture.subject ?? { kind: 'plan', slug: '' }, statement: null }
}

/** A subject with the newest wording of every sentence that stands at it, drafts of others among them. */
async function findSubject(tx: Tx, id: string): Promise<Stored | 'gone'> {
  const subject = await tx.subject.findUnique({ where: { id }, ...SUBJECT })
  if (!subject) return 'gone'
  const previous = await previousEdition(tx)
  const standing = new Set(previous?.statements.map(({ revisionId }) => revisionId))
  const sentences = await tx.statement.findMany({
    where: {
      OR: [
        { subjectId: id },
        { shownAt: { some: { subjectId: id } } },
        { sides: { some: { disagreementId: id } } },
      ],
    },
    select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: NEWEST } },
  })
  const choose = sentences.flatMap(({ revisions: [newest] }) =>
    newest && newest.wording !== '' && newest.events.length === 0 && !standing.has(newest.id)
      ? [newest.id]
      : [],
  )
  return { choose, at: subject, statement: null }
}

const NEWEST = {
  id: true,
  wording: true,
  // What was withdrawn stays away until somebody words it anew.
  events: { where: { kind: 'retracted' }, take: 1, select: { kind: true } },
} as const

/** The newest wording of every piece of furniture that the latest edition does not have. */
async function waitingFurniture(tx: Tx): Promise<string[]> {
  const previous = await previousEdition(tx)
  const all = await tx.furniture.findMany({
    select: {
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          id: true,
          editions: { where: { editionNumber: previous?.number ?? 0 }, select: { editionNumber: true } },
        },
      },
    },
  })
  return all.flatMap(({ revisions: [newest] }) => (newest && newest.editions.length === 0 ? [newest.id] : []))
}
