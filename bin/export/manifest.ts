import { sha256Hex } from '@/lib/text/sha256'

export const MANIFEST = 'manifest.json'
const FORMAT = 'proviso-export-1'

/** What a static copy says of itself: every file but this one, with its hash, in the order of their names. */
export type Manifest = {
  readonly format: typeof FORMAT
  readonly edition: number
  /** SHA-256 of the edition as it was frozen. */
  readonly snapshotSha256: string
  /** The newest edition and the notices that the copy knows of. */
  readonly latest: number
  readonly notices: readonly number[]
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

export function manifestOf(
  about: Omit<Manifest, 'format' | 'files'>,
  files: ReadonlyMap<string, Uint8Array>,
): Manifest {
  const { edition, snapshotSha256, latest, notices } = about
  return {
    format: FORMAT,
    edition,
    snapshotSha256,
    latest,
    notices: [...notices].sort((a, b) => a - b),
    files: [...files]
      .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256Hex(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

/** Reads what an earlier copy left; null when it is not one of ours. */
export function readManifest(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Manifest
    return value.format === FORMAT && Array.isArray(value.files) ? value : null
  } catch {
    return null
  }
}
