import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { fingerprints } from './fingerprints'
import type { SharedPhrasing } from './model'
import { ownWords } from './own-words'
import { type LikenessText, likeVersions } from './queries'

/**
 * Indexes the phrasing of a version that is new, and writes down which versions of other articles share it: proposals
 * are read from there.
 */
export async function insertLikeness(
  tx: Tx,
  _actor: Actor,
  { versionId, articleId, text, aside = [] }: LikenessText & { versionId: string; articleId: string },
): Promise<void> {
  const like = await likeVersions(tx, { text, except: articleId, aside })
  const prints = fingerprints(ownWords(text, aside))
  await tx.$executeRaw`INSERT INTO version_likeness (version_id, prints) VALUES (${versionId}::uuid, ${prints}::int[])`
  await tx.likeVersions.createMany({
    data: like.map((one) => ({
      versionId,
      otherId: one.versionId,
      sameText: one.sameText,
      ...inThousandths(one),
    })),
  })
}

const inThousandths = ({ share, otherShare, longestRun }: SharedPhrasing) => ({
  share: Math.round(1000 * share),
  otherShare: Math.round(1000 * otherShare),
  longestRun,
})
