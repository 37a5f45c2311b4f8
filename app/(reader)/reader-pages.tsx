import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { AccountsPage } from '@/components/reader/accounts-page'
import { ArticlePage } from '@/components/reader/article-page'
import { ArticlesPage } from '@/components/reader/articles-page'
import { ChangesPage } from '@/components/reader/changes-page'
import { ConcessionPage } from '@/components/reader/concession-page'
import { ConcessionsPage } from '@/components/reader/concessions-page'
import { CoveragePage } from '@/components/reader/coverage-page'
import { Frame, type Place } from '@/components/reader/frame'
import { FrontPage } from '@/components/reader/front-page'
import { LedgerPage } from '@/components/reader/ledger-page'
import { PartyPage } from '@/components/reader/party-page'
import { PeoplePage } from '@/components/reader/people-page'
import { PersonPage } from '@/components/reader/person-page'
import { PointPage } from '@/components/reader/point-page'
import { StatementPage } from '@/components/reader/statement-page'
import { TextPage } from '@/components/reader/text-page'
import { TimelinePage } from '@/components/reader/timeline-page'
import { VersionPage } from '@/components/reader/version-page'
import { VersionsPage } from '@/components/reader/versions-page'
import { articleTitle, type View } from '@/components/reader/view'
import { pointKey, type ReaderPaths } from '@/lib/paths/reader'
import { loadView, pageMetadata, type Tree } from './load-view'

/** A page of the publication, for both trees. `key` is the last part of its address, where it has one of its own. */
type ReaderPage = {
  readonly place: Place
  readonly front?: boolean
  readonly find: (view: View, key: string) => Found | undefined
}
type Found = {
  /** Null on the front page, which carries the publication's own title. */
  readonly title: string | null
  readonly path: (paths: ReaderPaths) => string
  readonly body: ReactNode
}

const pages = {
  front: {
    place: 'plan',
    front: true,
    find: (view) => ({ title: null, path: (paths) => paths.front(), body: <FrontPage view={view} /> }),
  },
  point: {
    place: 'plan',
    find(view, key) {
      const point = view.snapshot.points.find((one) => pointKey(one) === key)
      return (
        point && {
          title: `${point.number} ${point.title}`,
          path: (paths) => paths.point(point),
          body: <PointPage view={view} point={point} />,
        }
      )
    },
  },
  concessions: {
    place: 'concessions',
    find: (view) => ({
      title: 'Concessions',
      path: (paths) => paths.concessions(),
      body: <ConcessionsPage view={view} />,
    }),
  },
  concession: {
    place: 'concessions',
    find(view, key) {
      const concession = view.snapshot.concessions.find(({ slug }) => slug === key)
      return (
        concession && {
          title: concession.title,
          path: (paths) => paths.concession(concession.slug),
          body: <ConcessionPage view={view} concession={concession} />,
        }
      )
    },
  },
  accounts: {
    place: 'accounts',
    find: (view) => ({
      title: 'Where accounts differ',
      path: (paths) => paths.accounts(),
      body: <AccountsPage view={view} />,
    }),
  },
  timeline: {
    place: 'timeline',
    find: (view) => ({
      title: 'Drafts and dates',
      path: (paths) => paths.timeline(),
      body: <TimelinePage view={view} />,
    }),
  },
  versions: {
    place: 'versions',
    find: (view) => ({
      title: 'Drafts and counter-texts',
      path: (paths) => paths.versions(),
      body: <VersionsPage view={view} />,
    }),
  },
  version: {
    place: 'versions',
    find(view, key) {
      const version = view.snapshot.planVersions.find(({ slug }) => slug === key)
      return (
        version && {
          title: version.title,
          path: (paths) => paths.version(version.slug),
          body: <VersionPage view={view} version={version} />,
        }
      )
    },
  },
  coverage: {
    place: 'coverage',
    find: (view) => ({
      title: 'Coverage',
      path: (paths) => paths.coverage(),
      body: <CoveragePage view={view} />,
    }),
  },
  people: {
    place: 'people',
    find: (view) => ({
      title: 'People and parties',
      path: (paths) => paths.people(),
      body: <PeoplePage view={view} />,
    }),
  },
  person: {
    place: 'people',
    find(view, key) {
      const person = view.snapshot.people.find(({ slug }) => slug === key)
      return (
        person && {
          title: person.title,
          path: (paths) => paths.person(person.slug),
          body: <PersonPage view={view} person={person} />,
        }
      )
    },
  },
  party: {
    place: 'people',
    find(view, key) {
      const party = view.snapshot.parties.find(({ slug }) => slug === key)
      return (
        party && {
          title: party.title,
          path: (paths) => paths.party(party.slug),
          body: <PartyPage view={view} party={party} />,
        }
      )
    },
  },
  statement: {
    place: 'plan',
    find: (view, key) => ({
      title: 'One sentence',
      path: (paths) => paths.statement(key),
      body: <StatementPage view={view} id={key} />,
    }),
  },
  changes: {
    place: 'ledger',
    find: (view, key) => ({
      title: `Changes since edition ${key}`,
      path: (paths) => paths.changes(Number(key)),
      body: <ChangesPage view={view} since={Number(key)} />,
    }),
  },
  articles: {
    place: 'articles',
    find: (view) => ({
      title: 'Articles',
      path: (paths) => paths.articles(),
      body: <ArticlesPage view={view} />,
    }),
  },
  article: {
    place: 'articles',
    find(view, key) {
      const article = view.snapshot.articles.find(({ slug }) => slug === key)
      return (
        article && {
          title: articleTitle(view, article),
          path: (paths) => paths.article(article.slug),
          body: <ArticlePage view={view} article={article} />,
        }
      )
    },
  },
  ledger: {
    place: 'ledger',
    find: (view) => ({
      title: 'Ledger of changes',
      path: (paths) => paths.ledger(),
      body: <LedgerPage view={view} />,
    }),
  },
  about: {
    place: 'about',
    find: (view) => ({
      title: 'About',
      path: (paths) => paths.about(),
      body: (
        <TextPage view={view} title="About" textKey="site/about" none="Nothing has been written here yet." />
      ),
    }),
  },
  method: {
    place: 'method',
    find: (view) => ({
      title: 'Method',
      path: (paths) => paths.method(),
      body: (
        <TextPage
          view={view}
          title="Method"
          textKey="site/method"
          none="Nothing has been written here yet."
        />
      ),
    }),
  },
} as const satisfies Record<string, ReaderPage>

export type PageName = keyof typeof pages
export type PageProps = { readonly params: Promise<{ readonly edition: string; readonly key?: string }> }

/** The page at an address, in its frame. What the edition does not hold is not found. */
export async function renderPage(tree: Tree, name: PageName, { params }: PageProps) {
  const page: ReaderPage = pages[name]
  const { view, found } = await find(tree, page, params)
  return (
    <Frame view={view} place={page.place} front={page.front ?? false}>
      {found.body}
    </Frame>
  )
}

/** Title, canonical address and whether it may be indexed. */
export async function describePage(tree: Tree, name: PageName, { params }: PageProps): Promise<Metadata> {
  const { view, found } = await find(tree, pages[name], params)
  return pageMetadata(view, found.title, found.path)
}

async function find(tree: Tree, page: ReaderPage, params: PageProps['params']) {
  const view = await loadView(tree, params)
  const found = page.find(view, (await params).key ?? '')
  if (!found) notFound()
  return { view, found }
}
