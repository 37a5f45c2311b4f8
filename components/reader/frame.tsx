import type { ReactNode } from 'react'
import { sampleWords } from '@/lib/edition/sample'
import { Mark } from './mark'
import { ProofOpener } from './proof-opener.client'
import { SearchForm } from './search-form'
import type { View } from './view'
import { dayOf } from './wording'
import { frameWords } from './words/frame'

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
  | 'search'
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
  const { snapshot } = view
  return (
    <div className="reader">
      <a href="#page" className="skip-link">
        {frameWords.skip}
      </a>
      <Superseded view={view} />
      <Masthead view={view} place={place} front={front} />
      {snapshot.sample && (
        <aside className="sample-line" aria-label={frameWords.aboutEdition}>
          {sampleWords(snapshot)} {frameWords.noDemoEditors}
        </aside>
      )}
      <main id="page" tabIndex={-1} data-notes={frameWords.notes}>
        {children}
      </main>
      <Footer view={view} place={place} />
      <ProofOpener />
    </div>
  )
}

const PRIMARY = ['plan', 'concessions', 'accounts', 'timeline', 'versions', 'people', 'articles'] as const
const SECONDARY = ['about', 'method', 'coverage', 'ledger', 'editions'] as const

function Masthead({ view, place, front }: { view: View; place: Place; front: boolean }) {
  const { snapshot, paths } = view
  return (
    <header className="masthead" data-front={front || undefined}>
      <a href={paths.front()} className="wordmark">
        <Mark />
        {snapshot.site['site/name'] ?? frameWords.name}
      </a>
      <p className="edition-mark">
        <a href={paths.editions()}>{frameWords.edition(snapshot.number)}</a>
      </p>
      {place !== 'search' && <SearchForm view={view} />}
      <Places view={view} place={place} names={PRIMARY} label={frameWords.publication} />
    </header>
  )
}

type Named = keyof typeof frameWords.places
type PlacesProps = { view: View; place: Place; names: readonly Named[]; label: string }

function Places({ view, place, names, label }: PlacesProps) {
  return (
    <nav aria-label={label}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={addressOf(view, name)} aria-current={place === name ? 'page' : undefined}>
              {frameWords.places[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const addressOf = ({ paths }: View, name: Named) => (name === 'plan' ? paths.front() : paths[name]())

function Superseded({ view }: { view: View }) {
  const { snapshot, latest, paths } = view
  if (latest <= snapshot.number) return null
  return (
    <aside className="superseded" aria-label={frameWords.newer}>
      {frameWords.superseded(snapshot.number)} <a href="/">{frameWords.latest(latest)}</a>
      {frameWords.or}
      <a href={paths.editions()}>{frameWords.all}</a>.
    </aside>
  )
}

function Footer({ view, place }: { view: View; place: Place }) {
  const { snapshot } = view
  return (
    <footer className="colophon">
      <Places view={view} place={place} names={SECONDARY} label={frameWords.aboutThis} />
      <p>{frameWords.published(snapshot.number, dayOf(snapshot.publishedAt))}</p>
      {snapshot.sample && <p>{sampleWords(snapshot)}</p>}
    </footer>
  )
}
