import { editionList, editionSnapshot, latestEditionNumber, noticesOver } from '@/lib/edition/public-queries'
import { env } from '@/lib/env/env'
import type { Syndicated } from '@/lib/syndication/feed-entries'
import type { Publication } from '@/lib/syndication/model'

/** An edition as every form of its pages is made from; null when there is none of that number. */
export async function loadPublication(number: number): Promise<Publication | null> {
  const [snapshot, notices, latest] = await Promise.all([
    editionSnapshot(number),
    noticesOver(number),
    latestEditionNumber(),
  ])
  return snapshot && { snapshot, notices, latest: latest ?? number, origin: env().publicOrigin ?? '' }
}

/** The latest edition as feeds are made from, or null while nothing is published. */
export async function loadSyndicated(): Promise<Syndicated | null> {
  const publication = await loadPublication((await latestEditionNumber()) ?? 0)
  const editions = await editionList()
  return publication && { ...publication, editions, beginning: editions.at(-1)?.snapshotSha256 ?? '' }
}
