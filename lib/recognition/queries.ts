import 'server-only'
import { addressHost, keysOf } from '@/lib/article/address-key'
import { articleName, NAMED } from '@/lib/article/model'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Tx } from '@/lib/db/transaction'
import { likeArticles } from '@/lib/likeness/queries'
import { sha256Hex } from '@/lib/text/sha256'
import type { HeldArticle, Incoming, Recognised, Sites, Tie } from './model'
import { proposeRelations } from './propose-relation'

type Reader = Tx | typeof db

/** The articles that something may be by its addresses, bytes or words, with what is proposed. It reads no text. */
export async function recognised(reader: Reader, incoming: Incoming): Promise<Recognised[]> {
  return proposeRelations(await tiedArticles(reader, incoming))
}

/** The same, and the articles that its words are like, with the share. */
export async function recognisedAndLike(actor: Actor, incoming: Incoming): Promise<Recognised[]> {
  const text = incoming.texts.at(-1) ?? ''
  const like = (await likeArticles(actor, text, { aside: incoming.aside ?? [] })).filter(
    ({ sameText }) => !sameText,
  )
  const ids = like.map(({ articleId }) => articleId)
  const held = await tiedArticles(db, incoming, ids)
  const likeness = new Map<string, Tie>(
    like.map(({ articleId, share, sharedOfOther, proposed, excerpted }) => [
      articleId,
      { kind: 'like', share, otherShare: sharedOfOther, strong: proposed, excerpted },
    ]),
  )
  return proposeRelations(
    held.map((one) => {
      const tie = likeness.get(one.articleId)
      return tie ? { ...one, ties: [...one.ties, tie] } : one
    }),
  )
}

async function tiedArticles(
  reader: Reader,
  { rawSha256, texts, addresses }: Incoming,
  also: readonly string[] = [],
): Promise<HeldArticle[]> {
  const keys = keysOf(addresses)
  const hashes = texts.map(sha256Hex)
  const bytes = { outcome: 'good', rawSha256: rawSha256 ?? '' } as const
  const rows = await reader.article.findMany({
    where: {
      OR: [
        { id: { in: [...also] } },
        { captures: { some: bytes } },
        { versions: { some: { textSha256: { in: hashes } } } },
        { addresses: { some: { key: { in: keys } } } },
      ],
    },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      slug: true,
      ...NAMED,
      addresses: { orderBy: { kind: 'asc' }, select: { key: true, url: true, kind: true } },
      captures: {
        where: { outcome: 'good' },
        orderBy: { seq: 'desc' },
        select: { rawSha256: true, version: { select: { textSha256: true } } },
      },
    },
  })
  return rows.map((row) => ({
    articleId: row.id,
    slug: row.slug,
    title: articleName(row),
    sites: sitesOf(addresses, row.addresses),
    ties: [
      ...row.addresses
        .filter(({ key }) => keys.includes(key))
        .slice(0, 1)
        .map(({ url, kind }): Tie => ({ kind: 'address', url, of: kind })),
      ...(row.captures.some((capture) => rawSha256 !== null && capture.rawSha256 === rawSha256)
        ? [{ kind: 'bytes' } as const]
        : []),
      ...textTie(row.captures, hashes),
    ],
  }))
}

/** Captures come newest first: the text of the newest is the current one. */
function textTie(
  captures: readonly { readonly version: { readonly textSha256: string } | null }[],
  hashes: readonly string[],
): Tie[] {
  const is = ({ version }: (typeof captures)[number]) =>
    version !== null && hashes.includes(version.textSha256)
  if (!captures.some(is)) return []
  return [{ kind: 'text', current: captures[0] !== undefined && is(captures[0]) }]
}

type Held = { readonly url: string; readonly kind: string }
function sitesOf(addresses: readonly string[], held: readonly Held[]): Sites {
  const came = addresses.flatMap((url) => addressHost(url) ?? [])
  if (came.length === 0) return 'none'
  const own = held.flatMap(({ url, kind }) => (kind === 'copy' ? [] : (addressHost(url) ?? [])))
  if (own.length === 0) return 'unknown'
  return came.some((host) => own.includes(host)) ? 'same' : 'other'
}
