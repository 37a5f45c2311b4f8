import type { EditionSummary } from '@/lib/edition/model'
import { FEED_KINDS, feedPaths } from '@/lib/paths/forms'
import { editionBase, readerPaths } from '@/lib/paths/reader'
import { pageTitles } from './page-titles'

/** The list of editions for machines, newest first. `origin` as in a publication. */
export function editionsDocument(editions: readonly EditionSummary[], origin: string) {
  return {
    format: 'proviso-editions-1' as const,
    title: pageTitles.editions,
    feeds: FEED_KINDS.flatMap((kind) => [
      origin + feedPaths.editions(kind),
      origin + feedPaths.corrections(kind),
    ]),
    editions: editions.map(({ number, publishedAt, snapshotSha256 }) => ({
      number,
      publishedAt,
      snapshotSha256,
      url: origin + editionBase(number),
      data: `${origin}${editionBase(number)}/edition.json`,
      changes: number > 1 ? origin + readerPaths(editionBase(number)).changes(number - 1) : null,
    })),
  }
}
