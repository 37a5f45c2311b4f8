import { type Decoded, decode } from '@/lib/import/decode'
import { isUnreadable, type MediaType } from '@/lib/import/model'
import { originalDocument, sourceBody } from '@/lib/import/original-document'
import type { OwnWords } from '@/lib/import/own-words'
import { showInWorker } from '@/lib/import/run-in-worker'
import { deskPaths } from '@/lib/paths/desk'
import type { DraftSource } from './model'
import { plainFileName } from './schema'

/** What came, as it came, and what was read from it; nothing was read where that failed. */
export type DraftOriginal = Pick<DraftSource, 'method' | 'fileName'> & {
  readonly id: string
  readonly raw: Uint8Array | null
  readonly mediaType: MediaType | null
  readonly charset: string | null
  readonly blocks: readonly string[]
  readonly words: readonly OwnWords[]
}

const PAGE =
  'Without its pictures, styles and scripts; links lead nowhere. An arrow leads to the cleaned text.'
const TEXT = 'As it came. Tabs, no-break, double and trailing spaces are hatched.'
const SOURCE = 'The source, as text.'
const TOO_MUCH =
  'This page is too large or too deeply nested to be drawn safely. This is its source, as text.'
const NOTHING = 'Nothing came back, so there is no original to show.'
const BINARY = 'What came is neither a text nor a web page, so it cannot be shown.'

/** A document of the original that is safe in a frame: as published, or the first characters of its source. */
export async function showOriginal(
  draft: DraftOriginal,
  as: 'published' | 'source',
  shown: number,
): Promise<string> {
  if (!draft.raw) return originalDocument(NOTHING, '')
  const original = decoded(draft, draft.raw)
  if (!original) return originalDocument(BINARY, '')
  const source = (note: string) => originalDocument(note, sourceBody(original.text, shown))
  if (as === 'source') return source(SOURCE)
  const { blocks, words, id } = draft
  const body = await showInWorker({ original, blocks, words, back: deskPaths.importDraft(id) })
  if (body === null) return source(TOO_MUCH)
  return originalDocument(original.mediaType === 'text/html' ? PAGE : TEXT, body)
}

/** The text in the encoding and of the kind that it was read in. */
function decoded(draft: DraftOriginal, bytes: Uint8Array): Pick<Decoded, 'text' | 'mediaType'> | null {
  const { mediaType, charset, fileName, method } = draft
  const read = decode({
    bytes,
    pasted: method === 'pasted',
    ...(fileName ? { fileName: plainFileName(fileName) } : {}),
    mediaType: `${mediaType ?? 'text/plain'}; charset=${charset ?? 'utf-8'}`,
  })
  return isUnreadable(read) ? null : { text: read.text, mediaType: mediaType ?? read.mediaType }
}
