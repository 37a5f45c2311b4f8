import 'server-only'
import type { PassageFault } from '@/lib/annotation/cut-passage'
import type { Editor } from '@/lib/auth/model'
import { refuseUnless } from '@/lib/result/refusal'
import { type Failure, fail, type Result } from '@/lib/result/result'
import type { PlacementDecision, PlacementTheirs } from './model'
import { canDecidePlacement } from './policy'
import { type DecidePlacement, decidePlacementInput } from './schema'

export type Decided = { readonly seq: number; readonly decision: PlacementDecision }
export type DecisionProblem = 'no-such-annotation' | 'not-suspect' | 'no-place' | PassageFault

/**
 * Says where a passage lies in the current version of its article. The same words: confirmed, and all that was signed
 * stands. Other words: they stand for the passage from now on, and the fit is signed anew. Gone: it stays suspect.
 * `stale` (with what stands now) when something was decided since; `not-suspect` when there is nothing to decide;
 * `no-place` when no spans were given and the machine found none.
 */
export async function decidePlacement(
  actor: Editor,
  input: DecidePlacement,
): Promise<Result<Decided, DecisionProblem> | Failure<'stale', PlacementTheirs>> {
  refuseUnless(canDecidePlacement(actor))
  decidePlacementInput.parse(input)
  return fail('no-such-annotation')
}
