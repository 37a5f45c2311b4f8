import { describeIn } from './describe'
import { indexedText } from './indexed-text'
import type { Resolution, Span, TextLayout } from './model'
import { resolveIn } from './resolve'

/**
 * Where passages of an older version lie in a newer one, in the order of `passages`, each one span or several. Both
 * texts are read once. UTF-16 code units of each text. RangeError as `describe` has it.
 */
export function rebase(
  oldText: string,
  newText: string,
  passages: readonly (Span | readonly Span[])[],
  layout: TextLayout = {},
): Resolution[] {
  const [before, now] = [indexedText(oldText), indexedText(newText)]
  return passages.map((spans) => resolveIn(now, describeIn(before, spans, layout)))
}
