import 'server-only'
import { addressHost } from '@/lib/article/address-key'
import { articleName, NAMED } from '@/lib/article/model'
import { capturedBefore, currentVersionId } from '@/lib/article/queries'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { placesOf } from '@/lib/import/bare-text'
import type { Reading } from '@/lib/import/model'
import { ownWordsId, proposedWords } from '@/lib/import/own-words'
import { recognisedAndLike } from '@/lib/recognition/queries'
import { countWords } from '@/lib/text/words'
import { incomingOf } from './incoming'
import type {
  Before,
  DraftDecisions,
  DraftFailure,
  DraftKnowledge,
  FailedDraft,
  ImportDraft,
  ImportDraftHead,
  KnownFacts,
  KnownPublisher,
} from './model'
import type { DraftOriginal } from './show-original'
import { decidedBy } from './whose-draft'

const SOURCE = {
  id: true,
  rowVersion: true,
  method: true,
  fileName: true,
  address: true,
  finalAddress: true,
  capturedAt: true,
} as const

/** The imports that this admin may decide about and that are not finished, newest first; also those that could not be read. */
export async function openDrafts(actor: Admin): Promise<ImportDraftHead[]> {
  const rows = await db.importDraft.findMany({
    where: { ...decidedBy(actor), doneAt: null },
    orderBy: { createdAt: 'desc' },
    select: { ...SOURCE, createdAt: true, decisions: true, known: true, failure: true },
  })
  return rows.map(({ id, fileName, address, createdAt, decisions, known, failure }) => {
    const { details, workingTitle, reading } = decisions as unknown as Partial<DraftDecisions>
    const title = details?.title ?? (known as KnownFacts).details?.title
    return {
      id,
      createdAt,
      name: title?.value ?? (workingTitle || fileName || address || 'Untitled'),
      // As a version counts them: what is set aside stays with it.
      words: countWords(reading?.text ?? ''),
      failed: failure !== null,
    }
  })
}

/** One unfinished import of this admin that could be read, or null. */
export async function importDraft(actor: Admin, id: string): Promise<ImportDraft | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ...decidedBy(actor), doneAt: null },
    select: { ...SOURCE, decisions: true, reading: true, failure: true },
  })
  if (!row || row.failure !== null) return null
  const { failure: _, reading, ...draft } = row
  return {
    ...draft,
    decisions: draft.decisions as unknown as DraftDecisions,
    places: placesOf(textsOf(reading)),
    words: wordsOf(reading).map(ownWordsId),
  }
}

const textsOf = (reading: unknown) => (reading as Reading | null)?.blocks.map(({ text }) => text) ?? []
const wordsOf = (reading: unknown) => (reading ? proposedWords(reading as Reading) : [])

/** Which row version of an unfinished import stands, or null where it is finished. */
export async function draftRowVersion(actor: Admin, id: string): Promise<number | null> {
  const where = { id, ...decidedBy(actor), doneAt: null }
  return (await db.importDraft.findUnique({ where, select: { rowVersion: true } }))?.rowVersion ?? null
}

/** One unfinished import of this admin that could not be read, or null. */
export async function failedDraft(actor: Admin, id: string): Promise<FailedDraft | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ...decidedBy(actor), doneAt: null },
    select: { ...SOURCE, failure: true, known: true },
  })
  if (!row || row.failure === null) return null
  return { ...row, failure: row.failure as DraftFailure, known: row.known as KnownFacts }
}

/** What came for one unfinished import of this admin, and the blocks that were read from it; or null. */
export async function draftOriginal(actor: Admin, id: string): Promise<DraftOriginal | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ...decidedBy(actor), doneAt: null },
    select: { id: true, raw: true, mediaType: true, method: true, fileName: true, reading: true },
  })
  if (!row) return null
  const { reading, mediaType, ...rest } = row
  return {
    ...rest,
    mediaType: mediaType === 'text/html' || mediaType === 'text/plain' ? mediaType : null,
    charset: (reading as Reading | null)?.charset ?? null,
    blocks: textsOf(reading),
    words: wordsOf(reading),
  }
}

/** What is held that bears on an unfinished import: what it may be, what it is compared with, and who publishes. */
export async function draftKnowledge(actor: Admin, draft: ImportDraft): Promise<DraftKnowledge> {
  const { raw, known } = await db.importDraft.findUniqueOrThrow({
    where: { id: draft.id, ...decidedBy(actor) },
    select: { raw: true, known: true },
  })
  const incoming = incomingOf(draft.decisions.reading, {
    ...draft,
    bytes: raw,
    known: { ...(known as KnownFacts), addresses: draft.decisions.addresses },
  })
  const found = await recognisedAndLike(actor, incoming)
  const recognised = found.slice(0, MOST_SHOWN)
  const chosen = draft.decisions.articleId
  const ids = [...new Set([...(chosen ? [chosen] : []), ...recognised.map(({ articleId }) => articleId)])]
  const [befores, publishers] = await Promise.all([Promise.all(ids.map(beforeOf)), knownPublishers(actor)])
  return {
    rawSha256: incoming.rawSha256,
    recognised,
    befores: befores.filter((one) => one !== null),
    publishers,
    by: await nameOf(actor),
  }
}

const MOST_SHOWN = 8

const nameOf = async ({ id }: Admin) =>
  (await db.user.findUniqueOrThrow({ where: { id }, select: { name: true } })).name

async function beforeOf(articleId: string): Promise<Before | null> {
  const versionId = await currentVersionId(db, articleId)
  if (!versionId) return null
  const [before, version] = await Promise.all([
    capturedBefore(db, versionId),
    db.articleVersion.findUniqueOrThrow({
      where: { id: versionId },
      select: {
        number: true,
        text: true,
        wordStarts: true,
        article: { select: { slug: true, ...NAMED } },
      },
    }),
  ])
  const said = { kind: true, words: true } as const
  const [noted, refused] = await Promise.all([
    db.publisherNotice.findMany({ where: { version: { articleId } }, select: said }),
    db.noticeRefusal.findMany({ where: { articleId }, select: said }),
  ])
  return {
    ...before,
    articleId,
    slug: version.article.slug,
    title: articleName(version.article),
    version: version.number,
    text: version.text,
    words: version.wordStarts.length,
    noted: [...noted, ...refused],
  }
}

const NEWEST = 20

/** Publishers by name, with the sites and rights of their newest articles. */
export async function knownPublishers(_actor: Admin): Promise<KnownPublisher[]> {
  const rows = await db.publisher.findMany({
    orderBy: { name: 'asc' },
    select: {
      name: true,
      homepage: true,
      articles: {
        orderBy: { createdAt: 'desc' },
        take: NEWEST,
        select: {
          addresses: { where: { kind: { not: 'copy' } }, select: { url: true } },
          rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } },
        },
      },
    },
  })
  return rows.map(({ name, homepage, articles }) => {
    const urls = articles.flatMap(({ addresses }) => addresses.map(({ url }) => url))
    const all = homepage ? [homepage, ...urls] : urls
    return {
      name,
      hosts: [...new Set(all.flatMap((url) => addressHost(url) ?? []))],
      rights: articles.flatMap(({ rights }) => rights.map(({ policy }) => policy)),
    }
  })
}
