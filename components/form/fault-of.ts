import type { Answer, Unreached } from './use-action.client'

/** What the server said of one field of the input, to stand at the field; undefined when it said nothing of it. */
export function faultOf(result: Answer | Unreached | null, name: string): string | undefined {
  if (!result || result.ok || !('fields' in result)) return undefined
  return result.fields?.[name]?.join(' ') || undefined
}
