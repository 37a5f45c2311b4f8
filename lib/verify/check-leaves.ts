import type { PublicProof } from '@/lib/edition/model'
import { isMerkleAlgorithm, verifyProof } from '@/lib/text/merkle'

/**
 * What is wrong with what readers check a proof by, or null: its leaves lead to the root of the version, hold the
 * passage and are words of the text. `spans` are the passage's, in UTF-16 code units of `text`.
 */
export function faultOfLeaves(
  { check }: Pick<PublicProof, 'check'>,
  spans: readonly { readonly start: number; readonly exact: string }[],
  { text, root }: { readonly text: string; readonly root: string | undefined },
): string | null {
  if (!check || spans.length === 0) return null
  const { algorithm, leafCount } = check
  if (check.root !== root) return 'what it is checked by has another root than its version'
  if (check.spans.length !== spans.length || !isMerkleAlgorithm(algorithm))
    return 'what it is checked by is not made for it'
  const leads = check.spans.every((one) => verifyProof(check.root, { algorithm, leafCount, ...one }))
  if (!leads) return 'what it is checked by does not lead to the root of its version'
  const holds = check.spans.every(({ leaves }, index) => {
    const runs = leaves.map(({ run }) => run).join('')
    return runs.includes(spans[index]?.exact ?? '') && text.includes(runs)
  })
  return holds ? null : 'what it is checked by holds other words than the version it quotes'
}
