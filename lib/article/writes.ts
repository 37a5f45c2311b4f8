import 'server-only'
import { randomBytes } from 'node:crypto'
import type * as z from 'zod'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { insertLikeness } from '@/lib/likeness/writes'
import { indexedForm, plainWords } from '@/lib/meaning/plain-words'
import { slugify } from '@/lib/text/slug'
import { addressKey } from './address-key'
import { type ComposedVersion, composeVersion } from './compose-version'
import type {
  Address,
  CaptureMethod,
  CaptureOutcome,
  Detail,
  DetailField,
  NewBlock,
  VersionCause,
} from './model'
import type { importInput, origin as originSchema } from './schema'

type Import = z.output<typeof importInput>

/**
 * One import at a time, until this transaction ends: what is recognised, made or placed in the current version must not
 * be interleaved with another version coming in.
 */
export async function oneImportAtATime(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.import'))`
}

/** A version's text and blocks with a salt of its own. */
export function newVersion(blocks: readonly NewBlock[]): ComposedVersion {
  return composeVersion(blocks, randomBytes(32).toString('hex'))
}

export async function insertArticle(
  tx: Tx,
  actor: Actor,
  input: Import,
): Promise<{ id: string; slug: string }> {
  const article = await tx.article.create({
    data: {
      slug: await freeSlug(tx, input.slug ?? slugify(input.details.title?.value ?? input.workingTitle)),
      workingTitle: input.workingTitle,
      publisherId: await publisherId(tx, input.details.published_by),
      copyOfId: input.copyOfId,
      defaultOriginId: input.origin && (await ensureOrigin(tx, input.origin)),
      sample: input.sample,
      createdById: actor.id,
    },
    select: { id: true, slug: true },
  })
  await writeDetails(tx, actor, article.id, input.details)
  await writeAddresses(tx, article.id, input.addresses)
  await insertRights(tx, actor, article.id, input.rights)
  return article
}

export async function insertRights(
  tx: Tx,
  actor: Actor,
  articleId: string,
  rights: Import['rights'],
): Promise<void> {
  await tx.articleRights.create({ data: { articleId, ...rights, setById: actor.id } })
}

/** Replaces what is known of an article: lines left out are taken away. */
export async function writeDetails(
  tx: Tx,
  actor: Actor,
  articleId: string,
  details: Partial<Record<DetailField, Detail>>,
): Promise<void> {
  await tx.articleDetail.deleteMany({ where: { articleId } })
  const rows = Object.entries(details) as [DetailField, Detail][]
  await tx.articleDetail.createMany({
    data: rows.map(([field, detail]) => ({ articleId, field, ...detail, setById: actor.id })),
  })
}

export async function writeAddresses(
  tx: Tx,
  articleId: string,
  addresses: readonly Address[],
): Promise<void> {
  await tx.articleAddress.deleteMany({ where: { articleId } })
  await tx.articleAddress.createMany({
    data: addresses.map((address) => ({ articleId, ...address, key: keyOf(address.url) })),
  })
}

/** Notes further addresses that lead to an article; answers whether there was one that it had not. */
export async function addAliases(
  tx: Tx,
  _actor: Actor,
  articleId: string,
  urls: readonly string[],
): Promise<boolean> {
  const held = await tx.articleAddress.findMany({ where: { articleId }, select: { key: true } })
  const known = new Set(held.map(({ key }) => key))
  const added = new Map(urls.flatMap((url) => (known.has(keyOf(url)) ? [] : [[keyOf(url), url] as const])))
  if (added.size === 0) return false
  await tx.articleAddress.createMany({
    data: [...added].map(([key, url]) => ({ articleId, kind: 'alias', url, key })),
  })
  await tx.article.update({ where: { id: articleId }, data: { rowVersion: { increment: 1 } } })
  return true
}

// What comes here was checked to be a web address, and those have keys.
const keyOf = (url: string) => addressKey(url) ?? url

/** The publisher of that name, made when it is new; null when nobody knows who published. */
export async function publisherId(tx: Tx, publishedBy: Detail | undefined): Promise<string | null> {
  if (!publishedBy) return null
  const { value: name } = publishedBy
  // Two callers may meet a new name at once: an upsert would let one of them fail.
  await tx.publisher.createMany({ data: { name }, skipDuplicates: true })
  return (await tx.publisher.findUniqueOrThrow({ where: { name }, select: { id: true } })).id
}

/** The origin of that name, made when it is new. */
export async function ensureOrigin(tx: Tx, origin: z.output<typeof originSchema>): Promise<string> {
  await tx.origin.createMany({ data: origin, skipDuplicates: true })
  return (await tx.origin.findUniqueOrThrow({ where: { name: origin.name }, select: { id: true } })).id
}

export async function insertVersion(
  tx: Tx,
  actor: Actor,
  articleId: string,
  composed: ComposedVersion,
  facts: {
    number: number
    cause: VersionCause
    rawSha256: string
    excerpted: boolean
    wholeWords: number
  },
): Promise<string> {
  const version = await tx.articleVersion.create({
    data: { articleId, ...composed.frozen, ...facts, createdById: actor.id },
    select: { id: true },
  })
  await insertLayout(tx, actor, version.id, composed.blocks)
  await insertWords(tx, version.id, composed.frozen.text)
  await insertLikeness(tx, actor, {
    versionId: version.id,
    articleId,
    text: composed.frozen.text,
    aside: composed.blocks.filter(({ disposition, kind }) => disposition === 'set_aside' || kind === 'gap'),
  })
  return version.id
}

/** Which words a version has, so that a search for them finds it without reading every text. */
async function insertWords(tx: Tx, versionId: string, text: string): Promise<void> {
  const words = [...new Set(plainWords(text).map(({ plain }) => indexedForm(plain)))]
  await tx.$executeRaw`
    INSERT INTO version_word (word, version_id) SELECT word, ${versionId}::uuid FROM unnest(${words}::text[]) AS word`
}

export async function insertLayout(
  tx: Tx,
  actor: Actor,
  versionId: string,
  blocks: ComposedVersion['blocks'],
): Promise<void> {
  const number = 1 + (await tx.blockLayout.count({ where: { versionId } }))
  const layout = await tx.blockLayout.create({
    data: { versionId, number, byId: actor.id },
    select: { id: true },
  })
  // One statement over columns: as rows of values each word of each block is a parameter to be compiled.
  const column = <Key extends keyof (typeof blocks)[number]>(key: Key) => blocks.map((block) => block[key])
  await tx.$executeRaw`
    INSERT INTO block (layout_id, ordinal, start, "end", kind, disposition, reason)
    SELECT ${layout.id}::uuid, b.at - 1, b.start, b."end", b.kind::block_kind, b.disposition::disposition, b.reason
    FROM unnest(${column('start')}::int[], ${column('end')}::int[], ${column('kind')}::text[],
      ${column('disposition')}::text[], ${column('reason')}::text[]) WITH ORDINALITY
      AS b (start, "end", kind, disposition, reason, at)`
}

export async function insertCapture(
  tx: Tx,
  actor: Actor,
  capture: {
    articleId: string
    at?: Date | undefined
    method: CaptureMethod
    outcome: CaptureOutcome
    reason?: string
    raw: Uint8Array | null
    rawSha256: string | null
    versionId: string | null
    address?: string | undefined
    charset?: string | undefined
    mediaType?: string | undefined
    fileName?: string | undefined
  },
): Promise<void> {
  await tx.capture.create({
    data: {
      articleId: capture.articleId,
      at: capture.at ?? new Date(),
      method: capture.method,
      outcome: capture.outcome,
      reason: capture.reason ?? '',
      raw: capture.raw && new Uint8Array(capture.raw),
      rawSha256: capture.rawSha256,
      versionId: capture.versionId,
      address: capture.address ?? null,
      charset: capture.charset ?? null,
      mediaType: capture.mediaType ?? null,
      fileName: capture.fileName ?? null,
      byId: actor.id,
    },
  })
}

export async function insertCautions(
  tx: Tx,
  actor: Actor,
  versionId: string,
  cautions: readonly {
    start: number
    end: number
    kind: Import['cautions'][number]['kind']
    reading: string | null
    basis: string
    needsAcceptance: boolean
  }[],
): Promise<void> {
  await tx.caution.createMany({
    data: cautions.map((caution) => ({ versionId, ...caution, byId: actor.id })),
  })
}

export async function insertNotices(
  tx: Tx,
  actor: Actor,
  versionId: string,
  notices: Import['notices'],
): Promise<void> {
  await tx.publisherNotice.createMany({
    data: notices.map((notice) => ({ versionId, ...notice, byId: actor.id })),
  })
}

/** Writes down what is no notice of the publisher; said twice it stands once. */
export async function insertRefusals(
  tx: Tx,
  actor: Actor,
  articleId: string,
  notices: Import['notices'],
): Promise<void> {
  await tx.noticeRefusal.createMany({
    data: notices.map((notice) => ({ articleId, ...notice, byId: actor.id })),
    skipDuplicates: true,
  })
}

async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  const base = wanted || 'article'
  const taken = await tx.article.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  const slugs = new Set(taken.map((article) => article.slug))
  if (!slugs.has(base)) return base
  for (let number = 2; ; number += 1) if (!slugs.has(`${base}-${number}`)) return `${base}-${number}`
}
