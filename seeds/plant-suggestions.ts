import { currentVersionId } from '@/lib/article/queries'
import { db } from '@/lib/db/client'
import { lookForSuggestions } from '@/lib/suggestion/commands'
import { type Garden, must } from './garden'

/** The articles came before the sentences that suggestions are made from, so each is looked through again. */
export async function plantSuggestions({ writer, articles }: Garden): Promise<void> {
  for (const [slug, articleId] of articles) {
    const versionId = await currentVersionId(db, articleId)
    if (versionId) await must(slug, lookForSuggestions(writer, { versionId }))
  }
}
