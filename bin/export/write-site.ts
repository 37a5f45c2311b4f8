import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { MANIFEST, readManifest } from './manifest'

/** A folder that is somebody else's: nothing is written there. The message says what to do. */
export class ForeignFolder extends Error {}

/** Whether a copy may be written into a folder: it is not there yet, empty, or holds an earlier copy. */
export async function assertOurs(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new ForeignFolder(`${folder} is a file. Name a folder.`)
    throw error
  })
  if (names.length > 0 && !(await earlierCopy(folder))) {
    throw new ForeignFolder(
      `${folder} holds something that is no copy of an edition. Name an empty folder, or one that does not exist yet.`,
    )
  }
}

/** Writes a copy. The files of an earlier one are taken away first; whatever else lies there stays. */
export async function writeSite(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await assertOurs(folder)
  const old = await earlierCopy(folder)
  for (const file of [...(old?.files ?? []).map((one) => one.path), MANIFEST]) {
    await rm(inside(folder, file), { force: true })
  }
  // The manifest comes last: a copy that was cut short has none and is not taken for a whole one.
  const last = ([name]: [string, Uint8Array]) => Number(name === MANIFEST)
  for (const [file, content] of [...files].sort((a, b) => last(a) - last(b))) {
    const target = inside(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}

async function earlierCopy(folder: string) {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '')
  return readManifest(text)
}

// A manifest is a file like any other: somebody may have written `../` into it.
function inside(folder: string, file: string): string {
  const target = path.resolve(folder, file)
  if (!target.startsWith(path.resolve(folder) + path.sep)) {
    throw new ForeignFolder(`${folder} names a file outside itself: ${file}`)
  }
  return target
}
