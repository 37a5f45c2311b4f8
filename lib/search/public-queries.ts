import 'server-only'
import { db } from '@/lib/db/client'
import type { Snapshot } from '@/lib/edition/model'
import { documentsOf } from './documents'
import { inKnownSpelling, isLikeName } from './like-names'
import type { SearchDocument, SearchQuery } from './model'
import { tsquery } from './parse-query'

const MOST = 100

/**
 * What in an edition answers a question, best first: whole words before beginnings, then by PostgreSQL's rank; then
 * what answers it with the names of people spelt as we spell them. The
 * edition is searched as readers may have it now, so nothing is found that its pages do not show.
 */
export async function searchEdition(snapshot: Snapshot, query: SearchQuery): Promise<SearchDocument[]> {
  if (query.phrases.length === 0) return []
  const documents = documentsOf(snapshot)
  const found = await matching(documents, query)
  const people = snapshot.people.map(({ title }) => title)
  const spelt = inKnownSpelling(query, people)
  const others = spelt ? await matching(documents, spelt) : []
  const all = [...new Set([...found, ...others])]
  const names = documents.filter(
    (one) => one.kind === 'person' && !all.includes(one) && isLikeName(query.phrases.flat(), one.text),
  )
  return [...all, ...names].slice(0, MOST)
}

// `simple` keeps every word, so that "not" is found; `english` knows which words tell more, and only ranks.
async function matching(documents: readonly SearchDocument[], query: SearchQuery): Promise<SearchDocument[]> {
  const texts = documents.map(({ text }) => text)
  const rows = await db.$queryRaw<{ at: number }[]>`
    SELECT d.at::int AS at
    FROM unnest(${texts}::text[]) WITH ORDINALITY AS d(text, at),
         LATERAL (SELECT to_tsvector('simple', d.text) AS words) w
    WHERE w.words @@ to_tsquery('simple', ${tsquery(query, 'beginnings')})
    ORDER BY (w.words @@ to_tsquery('simple', ${tsquery(query, 'words')})) DESC,
             ts_rank_cd(to_tsvector('english', d.text), plainto_tsquery('english', ${query.phrases.flat().join(' ')})) DESC,
             d.at
    LIMIT ${MOST}`
  return rows.flatMap(({ at }) => documents[at - 1] ?? [])
}
