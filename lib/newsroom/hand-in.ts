import 'server-only'
import { canImport } from '@/lib/article/policy'
import { oneImportAtATime } from '@/lib/article/writes'
import type { Admin } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { openDraft } from '@/lib/import-draft/commands'
import { failedDraft } from '@/lib/import-draft/queries'
import type { Source } from '@/lib/import-draft/read-source'
import { plainFileName } from '@/lib/import-draft/schema'
import { openRun } from '@/lib/import-run/commands'
import { SOURCE_WORDS, type SourceKind, type SourceRow } from '@/lib/import-run/model'
import { recogniseSource, withFiles } from '@/lib/import-run/recognise-source'
import { fetchInTurn, PERSON_WAITS_MS } from '@/lib/net/fetch-in-turn'
import { FETCH_PROBLEM_WORDS } from '@/lib/net/model'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { recordUnread } from './record-attempt'

export type HandedFile = { readonly bytes: Uint8Array; readonly name: string; readonly mediaType?: string }
export type HandedIn = {
  readonly files: readonly HandedFile[]
  readonly text?: string | undefined
  /** What the clipboard had beside the text, when the person wants that. */
  readonly html?: string | undefined
  /** What the person says that it is, instead of what it looks like. */
  readonly as?: SourceKind | undefined
}

/** One article leads to its draft, several to a run. */
export type LeadsTo =
  | { readonly draftId: string }
  | { readonly runId: string; readonly taken: string; readonly rows: number; readonly resumed: boolean }
type Problem = 'unreadable'
type Says = { readonly code: string; readonly says: string }

/** Takes whatever was handed in for what it is: one article, an address, a list, a feed, several files. */
export async function handIn(actor: Admin, given: HandedIn): Promise<Result<LeadsTo, Problem, Says>> {
  refuseUnless(canImport(actor))
  const [file, ...more] = given.files
  if (file && more.length > 0) return severalFiles(actor, given.files)
  if (given.html && (given.as ?? 'article') === 'article')
    return keepDraft(actor, { bytes: encode(asPage(given.html)), method: 'pasted', mediaType: 'text/html' })
  const bytes = file ? file.bytes : encode(given.text ?? '')
  const found = recogniseSource(bytes, given.as)
  if (found.kind === 'article') return oneArticle(actor, bytes, file)
  if ('problem' in found) return unreadable(found.problem)
  const [row] = found.rows
  if (found.kind === 'addresses' && found.rows.length === 1 && row?.address)
    return oneAddress(actor, row.address)
  return run(actor, found.kind, file?.name ?? (found.name || 'Pasted list'), withFiles(found.rows, new Map()))
}

/** A draft of what was handed in. What could not be read of an article that is held is an attempt at it, too. */
async function keepDraft(actor: Admin, source: Source) {
  const opened = await openDraft(actor, source)
  if (!opened.ok || !opened.value.failed) return opened
  const draft = await failedDraft(actor, opened.value.draftId)
  if (draft)
    await transaction(async (tx) => {
      await oneImportAtATime(tx)
      await recordUnread(tx, actor, draft.failure, { ...source, known: draft.known })
    })
  return opened
}

// What a browser copies is often only part of a page, and a part of a page is taken for plain text.
const asPage = (html: string) =>
  /^\s*<(?:!doctype|html)/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`

const encode = (text: string) => new TextEncoder().encode(text)
const unreadable = (says: string) => fail('unreadable' as const, { code: 'not-understood', says })

function oneArticle(actor: Admin, bytes: Uint8Array, file: HandedFile | undefined) {
  return keepDraft(actor, {
    bytes,
    method: file ? 'uploaded' : 'pasted',
    ...(file && { fileName: file.name, ...(file.mediaType && { mediaType: file.mediaType }) }),
  })
}

/** Fetches one address: an article becomes a draft, a feed a run, and what gave nothing a draft that waits for its text. */
async function oneAddress(actor: Admin, address: string): Promise<Result<LeadsTo, Problem, Says>> {
  const page = await fetchInTurn(address, { wanted: 'source', patienceMs: PERSON_WAITS_MS })
  if (!page.ok) {
    const failure = {
      outcome: 'failed',
      code: page.reason,
      reason: FETCH_PROBLEM_WORDS[page.reason],
    } as const
    return keepDraft(actor, { bytes: null, address, method: 'fetched', failure })
  }
  const { bytes, finalAddress, mediaType, charsetLabel, at } = page.value
  const found = recogniseSource(bytes)
  if ((found.kind === 'feed' || found.kind === 'opml') && 'rows' in found)
    return run(actor, found.kind, found.name || address, fromFeed(found.rows))
  return keepDraft(actor, {
    bytes,
    method: 'fetched',
    address,
    finalAddress,
    capturedAt: at,
    mediaType: charsetLabel ? `${mediaType}; charset=${charsetLabel}` : mediaType,
  })
}

const fromFeed = (rows: readonly SourceRow[]) =>
  rows.map((row) => ({ ...row, known: { ...row.known, depth: 1 } }))

async function severalFiles(actor: Admin, files: readonly HandedFile[]) {
  const found = files.map((file) => ({ file, source: recogniseSource(file.bytes) }))
  const plain = found.filter(({ source }) => source.kind === 'article').map(({ file }) => file)
  const listed = found.flatMap(({ source }) => ('rows' in source ? source.rows : []))
  const broken = found.flatMap(({ file, source }) =>
    'problem' in source ? [{ fileName: plainFileName(file.name), problem: source.problem }] : [],
  )
  const byName = new Map(plain.map((file) => [plainFileName(file.name), withMediaType(file)]))
  const rows = withFiles(listed, byName)
  const taken = new Set(listed.map(({ fileName }) => fileName))
  const own = plain.flatMap((file) => {
    const fileName = plainFileName(file.name)
    return taken.has(fileName) ? [] : [{ fileName, ...withMediaType(file) }]
  })
  return run(actor, 'files', `${files.length} files`, [...rows, ...own, ...broken])
}

const withMediaType = ({ bytes, mediaType }: HandedFile) => ({ bytes, ...(mediaType && { mediaType }) })

async function run(
  actor: Admin,
  kind: SourceKind,
  name: string,
  rows: readonly SourceRow[],
): Promise<Result<LeadsTo, Problem, Says>> {
  const opened = await openRun(actor, { name, source: SOURCE_WORDS[kind], rows })
  if (!opened.ok)
    return unreadable(
      opened.reason === 'no-rows'
        ? 'There is nothing to import in it.'
        : 'At most 1,000 rows at once. Split the list.',
    )
  return ok({ ...opened.value, taken: SOURCE_WORDS[kind] })
}
