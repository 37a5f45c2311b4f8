import { checkPassage, type Digest, toHex } from '@/components/reader/check-passage'
import type { CheckFile } from '@/lib/edition/check-file'
import type { Manifest } from './manifest'

/** A copy as a browser has it: its files by name, and the names when they can be listed. */
export type Copy = {
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly names: readonly string[] | null
}
export type Fault = { readonly path: string; readonly kind: 'missing' | 'different' | 'extra' | 'passage' }
export type Verdict = {
  readonly manifestSha256: string
  readonly files: number
  readonly passages: number
  readonly faults: readonly Fault[]
}

const CHECK = /^checks\/.+\.json$/

/** Hashes every file of a copy again and climbs from every passage to its root. Null when there is no manifest. */
export async function verifyCopy(
  { read, names }: Copy,
  digest: Digest,
  tell: (done: number, all: number) => void = () => {},
): Promise<Verdict | null> {
  const bytes = await read('manifest.json')
  const manifest = bytes && parse<Manifest>(bytes)
  if (!bytes || manifest?.format !== 'proviso-export-1') return null
  const faults: Fault[] = []
  let passages = 0
  const roots = await rootsOf(read)
  for (const [index, { path, sha256 }] of manifest.files.entries()) {
    tell(index, manifest.files.length)
    const content = await read(path)
    const kind = !content
      ? 'missing'
      : toHex(new Uint8Array(await digest(content))) === sha256
        ? null
        : 'different'
    if (kind) faults.push({ path, kind })
    if (!content || !CHECK.test(path)) continue
    passages += 1
    if (!(await leadsToRoot(content, roots, digest))) faults.push({ path, kind: 'passage' })
  }
  const named = new Set(['manifest.json', ...manifest.files.map(({ path }) => path)])
  const extra = (names ?? []).filter((name) => !named.has(name))
  return {
    manifestSha256: toHex(new Uint8Array(await digest(bytes))),
    files: manifest.files.length,
    passages,
    faults: [...faults, ...extra.map((path): Fault => ({ path, kind: 'extra' }))],
  }
}

type EditionFile = {
  readonly edition: {
    readonly articles: readonly {
      readonly slug: string
      readonly versions: readonly { readonly number: number; readonly merkleRoot: string }[]
    }[]
  }
}

async function rootsOf(read: Copy['read']): Promise<ReadonlyMap<string, string>> {
  const bytes = await read('edition.json')
  const articles = (bytes && parse<EditionFile>(bytes)?.edition?.articles) ?? []
  return new Map(
    articles.flatMap(({ slug, versions }) =>
      versions.map(({ number, merkleRoot }): [string, string] => [`${slug}/${number}`, merkleRoot]),
    ),
  )
}

async function leadsToRoot(bytes: Uint8Array, roots: ReadonlyMap<string, string>, digest: Digest) {
  const file = parse<CheckFile>(bytes)
  if (!file) return false
  const printed = {
    words: file.spans.map(({ exact }) => exact),
    root: roots.get(`${file.article}/${file.version}`),
  }
  return (await checkPassage(file, printed, digest).catch(() => 'unreadable')) === 'matches'
}

function parse<Value>(bytes: Uint8Array): Value | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Value
  } catch {
    return null
  }
}
