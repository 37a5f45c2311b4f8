import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Snapshot } from '@/lib/edition/model'
import { editionSnapshot, latestEditionNumber } from '@/lib/edition/public-queries'
import { setAliases } from '@/lib/plan/commands'
import { parseQuery } from '@/lib/search/parse-query'
import { searchEdition } from '@/lib/search/public-queries'
import { lookForSuggestions, rejectSuggestions } from '@/lib/suggestion/commands'
import { openSuggestions } from '@/lib/suggestion/queries'
import { canonicalJson } from '@/lib/text/canonical-json'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { approved, value } from './test-statement'

/** Other names that are sentences of the test desk's article: they are suggested for the point and the person. */
const ALIASES = ['neutrality into its constitution', 'had never seen such a text', 'spring to talk']

let desk: EditionDesk
let snapshot: Snapshot
beforeAll(async () => {
  desk = await editionDesk()
  const { author, points, personId } = desk
  for (const subjectId of [points[1], personId])
    await value(setAliases(author, { subjectId, words: [...ALIASES], seen: { words: [] } }))
  const { versionId } = desk.article
  await value(lookForSuggestions(author, { versionId }))
  const [first] = await openSuggestions(author, versionId)
  await value(rejectSuggestions(author, { ids: [first?.id ?? ''] }))
  const { revisionId } = await approved(desk)
  await value(publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() }))
  snapshot = (await editionSnapshot((await latestEditionNumber()) ?? 0)) as Snapshot
})

test('an edition, from which every public page, copy, feed and export is made, has nothing of a suggestion', async () => {
  const suggestions = await db.suggestion.findMany({ include: { decisions: true } })
  expect(suggestions.length).toBeGreaterThan(2)
  const published = canonicalJson(snapshot)
  const kept = suggestions.flatMap(({ id, wordsSha256, reasons }) => [id, wordsSha256, ...reasons])
  expect([...kept, ...ALIASES.slice(1)].filter((words) => published.includes(words))).toEqual([])
})

test('nor does what readers search', async () => {
  const found = await Promise.all(ALIASES.slice(1).map((words) => searchEdition(snapshot, parseQuery(words))))
  expect(found.flat()).toEqual([])
})
