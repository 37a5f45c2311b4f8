import type { CheckFile } from '@/lib/edition/check-file'
import { climb } from '@/lib/text/merkle-climb'
import type { CheckOutcome } from './words/check'

/** What a page says of a passage, to be compared with what it is checked by. */
export type PrintedPassage = { readonly words: readonly string[]; readonly root: string | undefined }
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>

const ALGORITHM = 'proviso-merkle-2'

/** Recomputes the way from the words of a passage to the root of its version, and compares both with the page. */
export async function checkPassage(
  file: CheckFile,
  printed: PrintedPassage,
  digest: Digest,
): Promise<CheckOutcome> {
  const { algorithm, root, leafCount, spans } = file
  if (algorithm !== ALGORITHM || spans.length === 0) return 'unreadable'
  const isPrinted = ({ exact }: { exact: string }, at: number) => exact === printed.words[at]
  if (spans.length !== printed.words.length || !spans.every(isPrinted)) return 'otherWords'
  if (root !== printed.root) return 'otherRoot'
  for (const { exact, first, leaves, path } of spans) {
    if (
      !leaves
        .map(({ run }) => run)
        .join('')
        .includes(exact)
    )
      return 'otherLeaves'
    const hashes = await Promise.all(
      leaves.map(({ run, salt }) => hashOf(digest, new Uint8Array([0]), fromHex(salt), utf8(run))),
    )
    if ((await climbed({ first, leafCount, leaves: hashes, path }, digest)) !== root) return 'otherLeaves'
  }
  return 'matches'
}

async function climbed(run: Parameters<typeof climb>[0], digest: Digest): Promise<string | null> {
  const steps = climb(run)
  let step = steps.next('')
  while (!step.done) {
    const [left, right] = step.value
    step = steps.next(await hashOf(digest, new Uint8Array([1]), fromHex(left), fromHex(right)))
  }
  return step.value
}

async function hashOf(digest: Digest, ...parts: readonly Uint8Array[]): Promise<string> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return toHex(new Uint8Array(await digest(bytes)))
}

const utf8 = (text: string) => new TextEncoder().encode(text)

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
