import type { ReactNode } from 'react'
import { sampleWords } from '@/lib/edition/sample'
import { ProofOpener } from './proof-opener.client'
import type { View } from './view'
import { dayOf } from './wording'

export type Place =
  | 'plan'
  | 'concessions'
  | 'accounts'
  | 'timeline'
  | 'versions'
  | 'coverage'
  | 'people'
  | 'articles'
  | 'ledger'
  | 'editions'
  | 'about'
  | 'method'

type Props = {
  view: View
  /** Which entry of the navigation this page belongs to. */
  place: Place
  /** The front page carries the name in full size. */
  front?: boolean
  children: ReactNode
}

/** Everything around a reader's page: which edition it is, where one can go, and what holds for all of it. */
export function Frame({ view, place, front = false, children }: Props) {
  const { snapshot, paths } = view
  return (
    <div className="reader">
      <a href="#page" className="skip-link">
        Skip to the page
      </a>
      <Superseded view={view} />
      <header className="masthead" data-front={front || undefined}>
        <a href={paths.front()} className="wordmark">
          {snapshot.site['site/name'] ?? 'Proviso'}
        </a>
        <nav aria-label="Publication">
          <ul>
            <Entry href={paths.front()} current={place === 'plan'} words="The plan" />
            <Entry href={paths.concessions()} current={place === 'concessions'} words="Concessions" />
            <Entry href={paths.accounts()} current={place === 'accounts'} words="Where accounts differ" />
            <Entry href={paths.timeline()} current={place === 'timeline'} words="Drafts and dates" />
            <Entry href={paths.articles()} current={place === 'articles'} words="Articles" />
          </ul>
        </nav>
        <p className="edition-mark">
          <a href={paths.editions()}>Edition {snapshot.number}</a>
        </p>
      </header>
      {snapshot.sample && (
        <aside className="sample-line" aria-label="About this edition">
          {sampleWords(snapshot)} The demo editors named do not exist.
        </aside>
      )}
      <main id="page" tabIndex={-1} data-room>
        {children}
      </main>
      <Footer view={view} place={place} />
      <ProofOpener />
    </div>
  )
}

function Entry({ href, words, current }: { href: string; words: string; current: boolean }) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {words}
      </a>
    </li>
  )
}

function Superseded({ view }: { view: View }) {
  const { snapshot, latest, paths } = view
  if (latest <= snapshot.number) return null
  return (
    <aside className="superseded" aria-label="A newer edition">
      You are reading edition {snapshot.number}, which has been superseded.{' '}
      <a href="/">Read the latest edition, {latest}</a>, or <a href={paths.editions()}>see all editions</a>.
    </aside>
  )
}

function Footer({ view, place }: { view: View; place: Place }) {
  const { snapshot, paths } = view
  return (
    <footer className="colophon">
      <nav aria-label="About this publication">
        <ul>
          <Entry href={paths.about()} current={place === 'about'} words="About" />
          <Entry href={paths.method()} current={place === 'method'} words="Method" />
          <Entry href={paths.ledger()} current={place === 'ledger'} words="Ledger of changes" />
          <Entry href={paths.editions()} current={place === 'editions'} words="All editions" />
        </ul>
      </nav>
      <p>
        Edition {snapshot.number}, published {dayOf(snapshot.publishedAt)}. Editions do not change; what is
        learned later is said in notices and in the next edition.
      </p>
      {snapshot.sample && <p>{sampleWords(snapshot)}</p>}
    </footer>
  )
}
