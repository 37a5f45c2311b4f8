import { hardlyAny } from '@/lib/import/assess'
import type { ImportOutcome, Reading } from '@/lib/import/model'
import { readInWorker } from '@/lib/import/run-in-worker'
import { withSaid } from '@/lib/import/said-of-itself'
import { firstDecisions, withKnown } from './decide'
import { knownWithAddress, knownWithSaid } from './known-facts'
import type { DraftDecisions, DraftFailure, DraftSource, KnownFacts } from './model'
import { plainFileName } from './schema'

/** What is to be read: bytes that a person handed in or that came from an address, or an address that gave nothing. */
export type Source = Partial<DraftSource> & {
  readonly bytes: Uint8Array | null
  /** As it was named, with its parameters: the charset may be among them. */
  readonly mediaType?: string
  readonly known?: KnownFacts
  /** Why the address gave nothing. */
  readonly failure?: DraftFailure
}

/** The values of a draft as it begins. */
export type NewDraft = Partial<DraftSource> & {
  readonly raw: Uint8Array | null
  readonly mediaType?: string | null
  readonly reading: Reading | null
  readonly decisions: DraftDecisions | null
  readonly failure: DraftFailure | null
  readonly known: KnownFacts
  readonly runRowId?: string | undefined
  /** The article that a schedule looked at again, and the hash of what came. */
  readonly recheckOfId?: string
  readonly rawSha256?: string
}

/** Reads a source on a thread of its own; never throws for what it contains. */
export async function readSource(source: Source): Promise<ImportOutcome | DraftFailure> {
  if (!source.bytes)
    return source.failure ?? { outcome: 'empty', code: 'empty', reason: 'Nothing came back.' }
  const pasted = source.method === 'pasted' || (!source.fileName && !source.address)
  const read = await readInWorker({
    bytes: source.bytes,
    pasted,
    ...(source.fileName ? { fileName: plainFileName(source.fileName) } : {}),
    ...(source.mediaType ? { mediaType: source.mediaType } : {}),
    ...(source.finalAddress || source.address
      ? { address: source.finalAddress ?? source.address ?? '' }
      : {}),
  })
  // Words that a person gave are what that person meant, however few.
  const none = read.outcome === 'good' && !pasted ? hardlyAny(read) : null
  return none && read.outcome === 'good' ? withSaid(none, read) : read
}

/** The values of a draft for what was read, or for why it was not. */
export function draftOf(
  source: Source,
  read: Awaited<ReturnType<typeof readSource>>,
  articleId: string | null,
): NewDraft {
  const said = 'said' in read ? read.said : undefined
  const known = knownWithAddress({ ...source, known: knownWithSaid(source.known, said) })
  const common = {
    raw: source.bytes,
    method: source.method ?? (source.fileName ? 'uploaded' : 'pasted'),
    fileName: source.fileName ?? null,
    address: source.address ?? null,
    finalAddress: source.finalAddress ?? null,
    capturedAt: source.capturedAt ?? null,
    known,
  } as const
  if (read.outcome !== 'good')
    return {
      ...common,
      reading: null,
      decisions: null,
      failure: { outcome: read.outcome, code: read.code, reason: read.reason },
    }
  const decisions = withKnown(firstDecisions(read, articleId), known)
  return { ...common, mediaType: read.mediaType, reading: read, decisions, failure: null }
}
