import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { IMAGE_SIZE, ShareImage } from '@/components/reader/share-image'
import type { PageDocument } from '@/lib/syndication/model'

/** Pictures kept in memory: each costs a good part of a second to draw. */
const KEPT = 200
const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * The picture of a page as PNG. `key` names all that it depends on. They are drawn one after another, so that many
 * visits cost no more than one does, and each is drawn once.
 */
export function sharePicture(key: string, document: PageDocument): Promise<Uint8Array<ArrayBuffer>> {
  const known = pictures.get(key)
  const picture = known ?? last.catch(() => {}).then(() => draw(document))
  if (!known) last = picture
  pictures.delete(key)
  pictures.set(key, picture)
  picture.catch(() => pictures.delete(key))
  for (const oldest of pictures.keys()) {
    if (pictures.size <= KEPT) break
    pictures.delete(oldest)
  }
  return picture
}

async function draw(document: PageDocument): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await faces()
  const response = new ImageResponse(<ShareImage document={document} />, { ...IMAGE_SIZE, fonts })
  return new Uint8Array(await response.arrayBuffer())
}

const FACES = [
  ['latin', 400],
  ['latin-ext', 400],
  ['latin', 600],
  ['latin-ext', 600],
] as const
const FILES = path.join(process.cwd(), 'node_modules', '@fontsource', 'newsreader', 'files')
let read: Promise<Awaited<ReturnType<typeof face>>[]> | undefined

// One name for each subset: a face is asked for a letter only after those before it did not have it.
function faces() {
  read ??= Promise.all(FACES.map(face))
  return read
}

async function face([subset, weight]: (typeof FACES)[number]) {
  const file = path.join(FILES, `newsreader-${subset}-${weight}-normal.woff`)
  const name = subset === 'latin' ? 'Newsreader' : 'Newsreader Extended'
  return { name, weight, style: 'normal' as const, data: await readFile(file) }
}
