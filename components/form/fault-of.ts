import type { Answer, Unreached } from './use-action.client'

/**
 * What the server said of one field of the input, to stand at the field; undefined when it said nothing of it. What lies
 * further in is named by its path: `details.title.reason`.
 */
export function faultOf(result: Answer | Unreached | null, name: string): string | undefined {
  if (!result || result.ok || !('fields' in result)) return undefined
  const sentences = name.includes('.') ? result.within?.[name] : result.fields?.[name]
  return sentences?.join(' ') || undefined
}
