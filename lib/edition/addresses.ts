import { checkable } from './check-file'
import type { Snapshot } from './model'

export type Address =
  | { readonly kind: 'page' }
  /** The same thing under its present address. */
  | { readonly kind: 'moved'; readonly to: string }

export type AddressBook = {
  readonly find: (path: string) => Address | null
  /** Every page, for a sitemap. */
  readonly pages: readonly string[]
}

/** Pages that every edition has. */
const ALWAYS = [
  '/',
  '/concessions',
  '/accounts',
  '/timeline',
  '/versions',
  '/coverage',
  '/people',
  '/articles',
  '/ledger',
  '/about',
  '/method',
]
/** The edition for machines; it has no short address. */
const DATA = '/edition.json'
/** First parts of the addresses that belong to readers; the rest of the site is none of an edition's business. */
export const READER_ROOTS: ReadonlySet<string> = new Set([
  '',
  'points',
  'concessions',
  'accounts',
  'articles',
  'people',
  'parties',
  'statements',
  'timeline',
  'versions',
  'coverage',
  'changes',
  'ledger',
  'about',
  'method',
])
const POINT = /^\/points\/(\d{1,3})(?:-([^/]*))?$/

/**
 * Every address that exists within one edition, as paths without the edition's own part. Anything else is refused
 * before a page is rendered for it: junk leaves nothing behind. The number addresses a point, old slugs lead on.
 */
export function addressBook(snapshot: Snapshot): AddressBook {
  const pages = new Set<string>([
    ...ALWAYS,
    ...snapshot.points.map(({ number, slug }) => `/points/${number}-${slug}`),
    ...snapshot.concessions.map(({ slug }) => `/concessions/${slug}`),
    ...snapshot.planVersions.map(({ slug }) => `/versions/${slug}`),
    ...snapshot.people.map(({ slug }) => `/people/${slug}`),
    ...snapshot.parties.map(({ slug }) => `/parties/${slug}`),
    ...snapshot.articles.map(({ slug }) => `/articles/${slug}`),
    ...statementIds(snapshot).map((id) => `/statements/${id}`),
    ...Array.from({ length: snapshot.number - 1 }, (_, index) => `/changes/${index + 1}`),
  ])
  // What browsers check passages by is no page for people, and lives under numbers alone.
  const checks = new Set(checkable(snapshot).map(({ proof }) => `/checks/${proof.id}.json`))
  const points = new Map(snapshot.points.map(({ number, slug }) => [number, `/points/${number}-${slug}`]))
  const bySlug = new Map(
    snapshot.points.flatMap(({ number, slug, oldSlugs }) =>
      [slug, ...oldSlugs].map((one): [string, string] => [`/points/${one}`, `/points/${number}-${slug}`]),
    ),
  )
  return {
    pages: [...pages],
    find(path) {
      if (pages.has(path) || checks.has(path) || path === DATA) return { kind: 'page' }
      const number = POINT.exec(path)?.[1]
      const to = bySlug.get(path) ?? (number === undefined ? undefined : points.get(Number(number)))
      return to ? { kind: 'moved', to } : null
    },
  }
}

/** Sentences of this edition and those that were withdrawn before it: each address leads somewhere for good. */
function statementIds({ statements, ledger }: Snapshot): string[] {
  return [
    ...new Set([...statements.map(({ id }) => id), ...ledger.flatMap(({ statement }) => statement ?? [])]),
  ]
}
