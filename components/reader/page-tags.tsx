import { type Form, feedPaths, formPath } from '@/lib/paths/forms'
import { editionBase } from '@/lib/paths/reader'
import { jsonLd, scriptText } from '@/lib/syndication/json-ld'
import type { PageDocument } from '@/lib/syndication/model'
import { pageDescription } from '@/lib/syndication/page-description'
import { noticeName, sentenceNotices } from '@/lib/syndication/sentence-notice'
import { sharePassage } from '@/lib/syndication/share-passage'
import { IMAGE_SIZE } from './share-image'
import type { View } from './view'
import { tagWords as words } from './words/page-tags'

type Props = {
  view: View
  document: PageDocument
  /** The page's address within its edition. */
  path: string
}

/**
 * What a page says of itself to machines. React lifts links and meta elements into the head. Without a public
 * address their links stay relative: a host that a visitor named is never repeated.
 */
export function PageTags({ view, document, path }: Props) {
  const own = view.base + (path === '/' && view.base ? '' : path)
  return (
    <>
      <Shared view={view} document={document} path={path} />
      <OtherForm at={own} form="json" type="application/json" />
      <OtherForm at={own} form="md" type="text/markdown" />
      <FeedLinks path={path} />
      <script type="application/ld+json">{scriptText(jsonLd(view, document))}</script>
    </>
  )
}

function OtherForm({ at, form, type }: { at: string; form: Form; type: string }) {
  return <link rel="alternate" type={type} href={formPath(at, form)} />
}

/** What a reading program finds when it is given the page's address. */
export function FeedLinks({ path }: { path: string }) {
  const number = Number(/^\/points\/(\d+)-/.exec(path)?.[1] ?? 0)
  const atom = 'application/atom+xml'
  return (
    <>
      <link rel="alternate" type={atom} title={words.editions} href={feedPaths.editions('atom')} />
      <link rel="alternate" type={atom} title={words.corrections} href={feedPaths.corrections('atom')} />
      {number > 0 && (
        <link
          rel="alternate"
          type={atom}
          title={words.point(number)}
          href={feedPaths.point(number, 'atom')}
        />
      )}
    </>
  )
}

/** Open Graph and its kin: what a link to this page looks like where it is shared. */
function Shared({ view, document, path }: Props) {
  const image = view.origin + formPath(editionBase(view.snapshot.number) + path, 'png')
  const description = pageDescription(document)
  const title = [...sentenceNotices(document).map(noticeName), document.title].join(': ')
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={document.publication} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={document.canonical} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(IMAGE_SIZE.width)} />
      <meta property="og:image:height" content={String(IMAGE_SIZE.height)} />
      <meta property="og:image:alt" content={words.imageAlt(title, sharePassage(document).proof !== null)} />
      <meta property="article:published_time" content={document.edition.publishedAt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
