import { interfaceWords, namesMadeOf, stringsOf, unknownIn } from '@/bin/crawl/known-words'
import { textsOf } from '@/bin/crawl/page-texts'
import { db } from '@/lib/db/client'
import type { PublicReference, PublicStatement, Snapshot } from '@/lib/edition/model'
import { loadRevisionsForGate } from '@/lib/evidence/queries'
import { fitHashNow } from '@/lib/evidence/signatures'
import { offsetMap } from '@/lib/text/code-points'
import { expect, test } from './fixtures'
import { knock } from './knock'
import { crawl, type Page } from './readers-crawl'

// The demo's first edition: it does not change, whatever other journeys publish.
const EDITION = 1

async function edition(): Promise<Snapshot> {
  const file = JSON.parse((await knock(`/editions/${EDITION}/edition.json`)).body) as { edition: Snapshot }
  return file.edition
}

test('every text of every page is an approved sentence, a passage, approved furniture or a word of the interface', async () => {
  test.setTimeout(600_000)
  const snapshot = await edition()
  const published = stringsOf(snapshot)
  const unknown = unknownIn([...published, ...namesMadeOf(published), ...interfaceWords()])
  const from = `/editions/${EDITION}`
  const pages = await crawl([from], [EDITION], { data: false, under: from })
  const { count, strange } = strangeIn(pages, unknown)
  console.log(`crawl: ${pages.length} pages, ${count} texts, ${strange.length} of unknown words`)
  expect([...new Set(strange)].slice(0, 40)).toEqual([])
  expect(pages.length).toBeGreaterThan(40)
  expect(count).toBeGreaterThan(1000)

  const [front] = pages
  const planted = front?.body.replace('</main>', '<p>Nobody can doubt it.</p></main>') ?? ''
  expect(strangeIn([{ address: from, body: planted }], unknown).strange, 'a stray one is found').toHaveLength(
    1,
  )
})

/** What is not made of known words on these pages, and how many texts were asked. */
function strangeIn(pages: readonly Page[], unknown: (text: string) => string) {
  const texts = pages.flatMap(({ address, body }) => textsOf(body).map((text) => ({ address, text })))
  const strange = texts.flatMap(({ address, text }) => {
    const left = unknown(text)
    return left ? [`${address}: “${left}” in “${text}”`] : []
  })
  return { count: texts.length, strange }
}

test('every sentence rests on a passage that stands in its archived version, or on a source that a second person checked', async () => {
  const snapshot = await edition()
  const kinds = { archive: 0, elsewhere: 0 }
  for (const statement of snapshot.statements) {
    const inArchive = await standingPassages(statement)
    const elsewhere = statement.references.filter(carries)
    expect(inArchive + elsewhere.length, statement.wording).toBeGreaterThan(0)
    expect(statement.approvedBy.length, statement.wording).toBeGreaterThan(0)
    kinds[inArchive > 0 ? 'archive' : 'elsewhere'] += 1
  }
  console.log(
    `crawl: ${kinds.archive} sentences rest on the archive, ${kinds.elsewhere} on checked sources alone`,
  )
})

/** Supporting passages whose words stand at their offsets in the very version, signed for this very wording. */
async function standingPassages({ proofs }: PublicStatement): Promise<number> {
  let standing = 0
  for (const proof of proofs.filter(({ bearing }) => bearing === 'supports')) {
    const version = await db.articleVersion.findFirstOrThrow({
      where: { article: { slug: proof.article }, number: proof.version },
      select: { text: true },
    })
    const { toUtf16 } = offsetMap(version.text)
    for (const { start, end, exact } of proof.spans) {
      expect(version.text.slice(toUtf16(start), toUtf16(end))).toBe(exact)
    }
    const evidence = await db.evidence.findUniqueOrThrow({
      where: { publicId: proof.id },
      select: { id: true, revisionId: true, signatures: { select: { fitHash: true } } },
    })
    const [revision] = await loadRevisionsForGate(db, [evidence.revisionId])
    const passage = revision?.passages.find(({ id }) => id === evidence.id)
    const hash = revision && passage ? fitHashNow(revision, passage) : 'none'
    if (evidence.signatures.some(({ fitHash }) => fitHash === hash)) standing += 1
  }
  return standing
}

const carries = ({ bearing, quality, howRead, checkedBy, checkedAt }: PublicReference) =>
  bearing === 'supports' &&
  quality !== 'C' &&
  howRead !== 'cited_only' &&
  checkedBy.length > 0 &&
  checkedAt !== null
