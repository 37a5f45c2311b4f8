import 'server-only'
import { systemActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'
import { transaction } from '@/lib/db/transaction'
import { enqueue } from '@/lib/jobs/enqueue'
import { texts, unindexedVersions } from '@/lib/likeness/queries'
import { insertLikeness } from '@/lib/likeness/writes'
import { log } from '@/lib/log/log'

/** So many versions in one transaction. */
const AT_ONCE = 20
const KEY = 'likeness.index'

/**
 * Indexes versions that came in before phrasing was indexed, a few at a time, and asks for itself again as long as there
 * are more. Begun twice it indexes nothing twice.
 */
export async function indexPhrasing(): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${KEY}))`
    const waiting = await unindexedVersions(tx, AT_ONCE)
    const found = new Map(
      (
        await texts(
          tx,
          waiting.map(({ id }) => id),
        )
      ).map((one) => [one.id, one]),
    )
    for (const { id, createdById } of waiting) {
      const version = found.get(id)
      if (!version) continue
      const { articleId, text, aside } = version
      const maker = systemActor({ id: createdById, name: '', role: 'admin' })
      await insertLikeness(tx, maker, { versionId: id, articleId, text, aside })
    }
    if (waiting.length === AT_ONCE) await enqueue(tx, 'likeness.index', {}, { key: KEY })
  })
}

/** Asks for it where there is something to index. Never throws: a server starts without it, too. */
export async function askToIndexPhrasing(): Promise<void> {
  try {
    if ((await unindexedVersions(db, 1)).length > 0)
      await transaction((tx) => enqueue(tx, 'likeness.index', {}, { key: KEY }))
  } catch (err) {
    log().warn({ event: 'likeness.not-asked', err }, 'nobody could be asked to index phrasing')
  }
}
