import type { ReactNode } from 'react'
import { pointKey, type ReaderPaths } from '@/lib/paths/reader'
import { AccountsPage } from './accounts-page'
import { ArticlePage } from './article-page'
import { ArticlesPage } from './articles-page'
import { ChangesPage } from './changes-page'
import { ConcessionPage } from './concession-page'
import { ConcessionsPage } from './concessions-page'
import { CoveragePage } from './coverage-page'
import type { Place } from './frame'
import { FrontPage } from './front-page'
import { LedgerPage } from './ledger-page'
import { PartyPage } from './party-page'
import { PeoplePage } from './people-page'
import { PersonPage } from './person-page'
import { PointPage } from './point-page'
import { StatementPage } from './statement-page'
import { TextPage } from './text-page'
import { TimelinePage } from './timeline-page'
import { VersionPage } from './version-page'
import { VersionsPage } from './versions-page'
import { articleTitle, type View } from './view'
import { pageTitles } from './words/pages'

/** A page of the publication, for both trees. `key` is the last part of its address, where it has one of its own. */
export type ReaderPage = {
  readonly place: Place
  readonly front?: boolean
  readonly find: (view: View, key: string) => FoundPage | undefined
}
export type FoundPage = {
  /** Null on the front page, which carries the publication's own title. */
  readonly title: string | null
  readonly path: (paths: ReaderPaths) => string
  readonly body: ReactNode
}

/** Every page of an edition, by name: the application and the static export draw the same ones. */
export const readerPages = {
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
          title: pageTitles.point(point),
          path: (paths) => paths.point(point),
          body: <PointPage view={view} point={point} />,
        }
      )
    },
  },
  concessions: {
    place: 'concessions',
    find: (view) => ({
      title: pageTitles.concessions,
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
      title: pageTitles.accounts,
      path: (paths) => paths.accounts(),
      body: <AccountsPage view={view} />,
    }),
  },
  timeline: {
    place: 'timeline',
    find: (view) => ({
      title: pageTitles.timeline,
      path: (paths) => paths.timeline(),
      body: <TimelinePage view={view} />,
    }),
  },
  versions: {
    place: 'versions',
    find: (view) => ({
      title: pageTitles.versions,
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
      title: pageTitles.coverage,
      path: (paths) => paths.coverage(),
      body: <CoveragePage view={view} />,
    }),
  },
  people: {
    place: 'people',
    find: (view) => ({
      title: pageTitles.people,
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
      title: pageTitles.statement,
      path: (paths) => paths.statement(key),
      body: <StatementPage view={view} id={key} />,
    }),
  },
  changes: {
    place: 'ledger',
    find: (view, key) => ({
      title: pageTitles.changes(Number(key)),
      path: (paths) => paths.changes(Number(key)),
      body: <ChangesPage view={view} since={Number(key)} />,
    }),
  },
  articles: {
    place: 'articles',
    find: (view) => ({
      title: pageTitles.articles,
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
      title: pageTitles.ledger,
      path: (paths) => paths.ledger(),
      body: <LedgerPage view={view} />,
    }),
  },
  about: {
    place: 'about',
    find: (view) => ({
      title: pageTitles.about,
      path: (paths) => paths.about(),
      body: <TextPage view={view} title={pageTitles.about} textKey="site/about" none={pageTitles.empty} />,
    }),
  },
  method: {
    place: 'method',
    find: (view) => ({
      title: pageTitles.method,
      path: (paths) => paths.method(),
      body: <TextPage view={view} title={pageTitles.method} textKey="site/method" none={pageTitles.empty} />,
    }),
  },
} as const satisfies Record<string, ReaderPage>

export type PageName = keyof typeof readerPages
