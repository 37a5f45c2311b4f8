import { describe } from './describe'
import type { Resolution, Span, TextLayout } from './model'
import { resolve } from './resolve'

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
  return passages.map((spans) => resolve(newText, describe(oldText, spans, layout)))
}
