import 'server-only'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { ImportRowModel } from '@/lib/db/generated/models'
import { type Tx, transaction } from '@/lib/db/transaction'
import type { Reading, Unreadable } from '@/lib/import/model'
import { firstDecisions, withKnown } from '@/lib/import-draft/decide'
import { incomingOf } from '@/lib/import-draft/incoming'
import { knownWithAddress, knownWithSaid } from '@/lib/import-draft/known-facts'
import type { DraftFailure, KnownFacts } from '@/lib/import-draft/model'
import { readSource, type Source } from '@/lib/import-draft/read-source'
import { IMPORTABLE, MAX_ROWS, type SourceRow } from '@/lib/import-run/model'
import { recogniseSource } from '@/lib/import-run/recognise-source'
import { askForImport, askForLook, insertRows, lockRun, settleRun, updateRow } from '@/lib/import-run/writes'
import { fetchInTurn } from '@/lib/net/fetch-in-turn'
import { ASK_AGAIN_MS } from '@/lib/net/host-turns'
import { FETCH_PROBLEM_WORDS, PASSING_PROBLEMS } from '@/lib/net/model'
import type { Incoming } from '@/lib/recognition/model'
import { recognisedAndLike } from '@/lib/recognition/queries'
import { sha256Hex } from '@/lib/text/sha256'
import { newPublisher, newPublisherSays } from './new-publisher'
import { recordUnread } from './record-attempt'
import { type Found, leftToSay, verdictByHeld } from './row-verdict'
import { OWNER_LEFT, runOwner } from './run-owner'

/** A feed that lists feeds that list feeds is not followed. */
const DEEPEST = 2

type Row = ImportRowModel & { readonly run: { readonly ownerId: string } }
type Got = {
  readonly bytes: Uint8Array
  readonly mediaType?: string
  readonly finalAddress?: string
  readonly fetchedAt?: Date
}
type Change = Parameters<typeof updateRow>[3]

/**
 * Looks at one row of a run: fetches it where it is an address, reads it, and says what would become of it. Nothing is
 * imported. A site in trouble is asked again later; whatever else is wrong is written into the row.
 */
export async function lookAtRow(
  { rowId }: { readonly rowId: string },
  { last }: { readonly last: boolean },
): Promise<void> {
  const row = await db.importRow.findUnique({
    where: { id: rowId },
    include: { run: { select: { ownerId: true } } },
  })
  if (row?.state !== 'to_check') return
  const actor = await runOwner(row.run.ownerId)
  if (!actor) return failWithoutOwner(row)
  try {
    await look(actor, row, last)
  } catch (error) {
    if (!last) throw error
    await write(actor, row, async () => ({ state: 'failed', verdict: 'broke', says: BROKE }))
    throw error
  }
}

const BROKE =
  'Something went wrong here with this article. It was tried several times; the log has the reason.'

async function look(actor: Admin, row: Row, last: boolean): Promise<void> {
  const got = await bytesOf(row, last)
  if (got === 'later') {
    const again = new Date(Date.now() + ASK_AGAIN_MS)
    return transaction((tx) => askForLook(tx, row.id, row.number, again))
  }
  if ('verdict' in got) return write(actor, row, (tx) => notFetched(tx, actor, row, got))
  const listed = rowsListedIn(row, got)
  if (listed) return write(actor, row, (tx) => expand(tx, actor, row, listed))
  const source = {
    ...got,
    fileName: row.fileName,
    address: row.address,
    finalAddress: got.finalAddress ?? null,
    capturedAt: got.fetchedAt ?? null,
    known: row.known as KnownFacts,
    method: row.address ? ('fetched' as const) : ('uploaded' as const),
  }
  const read = await readSource(source)
  if (read.outcome !== 'good') return write(actor, row, (tx) => unread(tx, actor, row, source, read))
  const looked = await lookedUp(actor, row, got, read)
  return write(actor, row, (tx) => judge(tx, actor, row, looked))
}

async function notFetched(tx: Tx, actor: Admin, row: Row, change: Change): Promise<Change> {
  if (change.verdict !== 'not-fetched') return change
  const { says: reason = '' } = change
  const known = row.known as KnownFacts
  const source = { bytes: null, address: row.address, known, method: 'fetched' as const }
  await oneImportAtATime(tx)
  const read = { outcome: 'failed', code: 'not-fetched', reason } as const
  const articleId = await recordUnread(tx, actor, read, source)
  return articleId ? { ...change, articleId, says: `${reason} ${NOTED}` } : change
}

/** It failed; of an article that is held it is an attempt, as it is when a schedule looks again. */
async function unread(
  tx: Tx,
  actor: Admin,
  row: Row,
  source: Source & { readonly fetchedAt?: Date },
  read: Unreadable | DraftFailure,
): Promise<Change> {
  const { bytes: raw, mediaType, finalAddress, fetchedAt } = source
  await oneImportAtATime(tx)
  const articleId = await recordUnread(tx, actor, read, source)
  return {
    ...(mediaType && { mediaType }),
    ...(finalAddress && { finalAddress }),
    ...(fetchedAt && { fetchedAt }),
    // An address is asked again when it is tried again; a file is all there is.
    raw: row.address ? null : raw,
    known: knownWithSaid(source.known, 'said' in read ? read.said : undefined),
    ...(articleId && { articleId }),
    state: 'failed',
    verdict: read.outcome === 'paywalled' ? 'paywalled' : 'unreadable',
    says: articleId ? `${read.reason} ${NOTED}` : read.reason,
  }
}

const NOTED = 'It is an article that is held: this is noted as an attempt.'

async function bytesOf(row: Row, last: boolean): Promise<Got | Change | 'later'> {
  if (row.raw) {
    const { raw, mediaType, finalAddress, fetchedAt } = row
    return {
      bytes: raw,
      ...(mediaType && { mediaType }),
      ...(finalAddress && { finalAddress }),
      ...(fetchedAt && { fetchedAt }),
    }
  }
  if (!row.address)
    return { state: 'failed', verdict: 'bad-row', says: 'It has neither an address nor a file.' }
  const page = await fetchInTurn(row.address, { wanted: 'source' })
  if (page.ok) {
    const { bytes, mediaType, charsetLabel, finalAddress, at } = page.value
    const named = charsetLabel ? `${mediaType}; charset=${charsetLabel}` : mediaType
    return { bytes, mediaType: named, finalAddress, fetchedAt: at }
  }
  if (page.reason === 'busy') return 'later'
  if (PASSING_PROBLEMS.has(page.reason) && !last) throw new Error(`to be tried again: ${page.reason}`)
  return { state: 'failed', verdict: 'not-fetched', says: FETCH_PROBLEM_WORDS[page.reason] }
}

function rowsListedIn(row: Row, { bytes }: Got): readonly SourceRow[] | null {
  const depth = (row.known as KnownFacts).depth ?? 0
  if (!row.address || depth >= DEEPEST) return null
  const found = recogniseSource(bytes)
  if (found.kind !== 'feed' && found.kind !== 'opml') return null
  if ('problem' in found) return []
  return found.rows.map((one) => ({
    ...one,
    known: { ...one.known, depth: found.kind === 'feed' ? DEEPEST : depth + 1 },
  }))
}

async function expand(tx: Tx, actor: Admin, row: Row, listed: readonly SourceRow[]): Promise<Change> {
  const { _max } = await tx.importRow.aggregate({ where: { runId: row.runId }, _max: { number: true } })
  const last = _max.number ?? 0
  const there = await tx.importRow.findMany({ where: { runId: row.runId }, select: { address: true } })
  const known = new Set(there.map(({ address }) => address))
  const added = listed.filter(({ address }) => !address || !known.has(address)).slice(0, MAX_ROWS - last)
  await insertRows(tx, actor, row.runId, added, last + 1)
  const says = `${added.length} of its ${listed.length} entries are rows ${last + 1} to ${last + added.length}.`
  return added.length > 0
    ? { state: 'done', verdict: 'feed', says }
    : { state: 'done', verdict: 'feed', says: 'It has no entries that are not in this run already.' }
}

type Looked = { readonly got: Got; readonly read: Reading; readonly incoming: Incoming; readonly held: Found }

// What is held is compared before the run is locked: many texts may be like it. Importing compares once more.
async function lookedUp(actor: Admin, row: Row, got: Got, read: Reading): Promise<Looked> {
  const incoming = incomingOf(read, sourceOf(row, got))
  return { got, read, incoming, held: verdictByHeld(await recognisedAndLike(actor, incoming)) }
}

const sourceOf = (row: Row, { bytes, finalAddress }: Got) => ({
  bytes,
  address: row.address,
  finalAddress: finalAddress ?? null,
  known: row.known as KnownFacts,
})

async function judge(tx: Tx, actor: Admin, row: Row, { got, read, incoming, held }: Looked): Promise<Change> {
  const { bytes, ...facts } = got
  const textSha256 = sha256Hex(read.text)
  const title = (read.headline?.value ?? read.workingTitle).slice(0, 300)
  const found = (await begunBefore(tx, actor, row, textSha256, incoming.addresses)) ?? held
  const left = IMPORTABLE.has(found.verdict) ? leftToSay(read, knownWithAddress(sourceOf(row, got))) : ''
  const decisions = withKnown(
    firstDecisions(read, found.articleId ?? null),
    knownWithAddress(sourceOf(row, got)),
  )
  const made = IMPORTABLE.has(found.verdict) ? await newPublisher(tx, decisions) : null
  const says = [found.says, left, made && newPublisherSays(made)].filter(Boolean).join(' ')
  return { ...facts, raw: bytes, textSha256, title, state: 'checked', ...found, says }
}

async function begunBefore(
  tx: Tx,
  actor: Admin,
  row: Row,
  textSha256: string,
  urls: readonly string[],
): Promise<Found | null> {
  const twin = await twinInRun(tx, row, textSha256, urls)
  if (twin) return { verdict: 'duplicate', says: `The same as row ${twin}.` }
  const waiting = await tx.importDraft.findFirst({
    where: {
      ownerId: actor.id,
      doneAt: null,
      OR: [{ finalAddress: { in: [...urls] } }, { address: { in: [...urls] } }],
    },
    select: { id: true },
  })
  return waiting && { verdict: 'waiting', says: 'Finish or discard the import that was begun.' }
}

// Rows are compared under the run's lock; the one that was looked at first keeps its place.
async function twinInRun(
  tx: Tx,
  row: Row,
  textSha256: string,
  urls: readonly string[],
): Promise<number | null> {
  const twin = await tx.importRow.findFirst({
    where: {
      runId: row.runId,
      id: { not: row.id },
      verdict: { in: [...IMPORTABLE, 'imported', 'imported-version', 'draft'] },
      OR: [{ textSha256 }, { finalAddress: { in: [...urls] } }],
    },
    orderBy: { number: 'asc' },
    select: { number: true },
  })
  return twin?.number ?? null
}

// One transaction: the row, what it adds to the run, and what that means for the run.
async function write(actor: Admin, row: Row, change: (tx: Tx) => Promise<Change>): Promise<void> {
  await transaction(async (tx) => {
    const { state, mode } = await lockRun(tx, actor, row.runId)
    const now = await tx.importRow.findUniqueOrThrow({ where: { id: row.id }, select: { state: true } })
    if (now.state !== 'to_check' || state === 'cancelled') return
    const found = await change(tx)
    const goesOn = mode !== null && found.state === 'checked'
    const isToImport = goesOn && IMPORTABLE.has(found.verdict)
    const next = goesOn ? (isToImport ? 'to_import' : 'done') : found.state
    await updateRow(tx, actor, row.id, { ...found, state: next })
    if (isToImport) await askForImport(tx, row.id, row.number)
    const settled = await settleRun(tx, actor, row.runId)
    if (settled)
      await recordAudit(tx, actor, { action: `import-run.${settled}`, subject: `import-run/${row.runId}` })
  })
}

async function failWithoutOwner(row: Row): Promise<void> {
  await db.importRow.updateMany({
    where: { id: row.id, state: 'to_check' },
    data: { state: 'failed', verdict: 'broke', says: OWNER_LEFT },
  })
}
