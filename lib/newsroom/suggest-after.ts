import 'server-only'
import type { Actor } from '@/lib/auth/model'
import { log } from '@/lib/log/log'
import type { Result } from '@/lib/result/result'
import { lookForSuggestions } from '@/lib/suggestion/commands'

type Read = { readonly versionId: string; readonly outcome: string }

/**
 * Looks for suggestions in what was just imported, after the import is kept: whatever goes wrong here is logged, and the
 * text can be looked through again from its page. Answers what it was given.
 */
export async function suggestAfter<Outcome extends Result<Read, string>>(
  actor: Actor,
  imported: Outcome,
): Promise<Outcome> {
  if (!imported.ok || QUIET.has(imported.value.outcome)) return imported
  const { versionId } = imported.value
  try {
    await lookForSuggestions(actor, { versionId })
  } catch (error) {
    log().error({ event: 'suggestions.failed', versionId, err: error }, 'no suggestions after an import')
  }
  return imported
}

/** Nothing new to read. */
const QUIET: ReadonlySet<string> = new Set(['same', 'much-shorter'])
