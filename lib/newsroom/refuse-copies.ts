import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { LIKE_FROM } from '@/lib/likeness/model'
import { insertDecision } from '@/lib/origin/writes'
import type { Imported } from './import-article'

const THOUSAND = 1000
const AT_IMPORT = 'A person said at its import that it is an article of its own.'

/** Whoever keeps something as an article of its own has said that it is no copy of what it is like: not asked again. */
export async function refuseCopies(
  tx: Tx,
  actor: Admin,
  { articleId, slug, versionId }: Imported,
): Promise<void> {
  const much = { gte: LIKE_FROM * THOUSAND }
  const pairs = await tx.likeVersions.findMany({
    where: {
      AND: [
        { OR: [{ versionId }, { otherId: versionId }] },
        { OR: [{ share: much }, { otherShare: much }, { sameText: true }] },
      ],
    },
    select: { version: { select: { articleId: true } }, other: { select: { articleId: true } } },
  })
  const others = new Set(pairs.flatMap(({ version, other }) => [version.articleId, other.articleId]))
  others.delete(articleId)
  if (others.size === 0) return
  for (const copyOfId of others) {
    const refused = { about: 'copy', verdict: 'refused', words: '', reason: AT_IMPORT } as const
    await insertDecision(tx, actor, { ...refused, articleId, copyOfId })
  }
  await recordAudit(tx, actor, {
    action: 'origin.refused',
    subject: `article/${slug}`,
    details: { copyOf: [...others], reason: AT_IMPORT },
  })
}
