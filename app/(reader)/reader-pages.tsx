import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '@/components/reader/frame'
import { PageTags } from '@/components/reader/page-tags'
import { type PageName, type ReaderPage, readerPages } from '@/components/reader/pages'
import { readerPaths } from '@/lib/paths/reader'
import { pageDocument } from '@/lib/syndication/page-document'
import { loadView, pageMetadata, type Tree } from './load-view'

export type PageProps = { readonly params: Promise<{ readonly edition: string; readonly key?: string }> }

/** The page at an address, in its frame. What the edition does not hold is not found. */
export async function renderPage(tree: Tree, name: PageName, { params }: PageProps) {
  const page: ReaderPage = readerPages[name]
  const { view, found } = await find(tree, page, params)
  const path = found.path(readerPaths(''))
  const document = pageDocument(view, path)
  return (
    <>
      <Frame view={view} place={page.place} front={page.front ?? false}>
        {found.body}
      </Frame>
      {document && <PageTags view={view} document={document} path={path} />}
    </>
  )
}

/** Title, canonical address and whether it may be indexed. */
export async function describePage(tree: Tree, name: PageName, { params }: PageProps): Promise<Metadata> {
  const { view, found } = await find(tree, readerPages[name], params)
  return pageMetadata(view, found.title, found.path)
}

async function find(tree: Tree, page: ReaderPage, params: PageProps['params']) {
  const view = await loadView(tree, params)
  const found = page.find(view, (await params).key ?? '')
  if (!found) notFound()
  return { view, found }
}
