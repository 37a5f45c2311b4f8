import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type View, viewOf } from '@/components/reader/view'
import { editionSnapshot, latestEditionNumber, noticesOver } from '@/lib/edition/public-queries'
import { env } from '@/lib/env/env'
import { editionBase, type LinkBase, readerPaths } from '@/lib/paths/reader'
import { pageDescription, shortTitle } from '@/lib/syndication/page-description'
import { pageDocument } from '@/lib/syndication/page-document'

/** The two trees of addresses: each edition's own, and the short ones of the latest. */
export type Tree = 'editions' | 'latest'

/** Loads what a reader's page is drawn from. An edition that does not exist is not found. */
export async function loadView(tree: Tree, params: Promise<{ readonly edition: string }>): Promise<View> {
  const { edition } = await params
  if (!/^[1-9]\d{0,9}$/.test(edition)) notFound()
  return viewOnce(tree, Number(edition))
}

const viewOnce = cache(async (tree: Tree, number: number): Promise<View> => {
  const [snapshot, notices, latest] = await Promise.all([
    editionSnapshot(number),
    noticesOver(number),
    latestEditionNumber(),
  ])
  if (!snapshot) notFound()
  const base: LinkBase = tree === 'latest' ? '' : editionBase(number)
  const corrections = env().corrections ?? null
  return viewOf(snapshot, notices, {
    base,
    latest: latest ?? number,
    corrections,
    origin: env().publicOrigin ?? '',
  })
})

/** What a page is drawn from that has no edition in its address. Not found while nothing is published. */
export async function loadLatestView(): Promise<View> {
  const latest = await latestEditionNumber()
  if (latest === null) notFound()
  return viewOnce('latest', latest)
}

type Paths = ReturnType<typeof readerPaths>

/**
 * Title and canonical address of a page. Of an edition that was superseded the latest state is the one to find, so
 * its pages point there and are not indexed.
 */
export function pageMetadata(view: View, title: string | null, path: (paths: Paths) => string): Metadata {
  const superseded = view.latest > view.snapshot.number
  const document = pageDocument(view, path(readerPaths('')))
  const own = document && title !== null ? shortTitle(document.title) : title
  return {
    ...(view.origin ? { metadataBase: new URL(view.origin) } : {}),
    title: own ?? { absolute: view.snapshot.site['site/title'] ?? view.snapshot.plan.title },
    description: (document && pageDescription(document)) ?? view.snapshot.site['site/knowledge'],
    alternates: { canonical: path(readerPaths('')) },
    ...(superseded || view.snapshot.sample ? { robots: { index: false } } : {}),
  }
}
