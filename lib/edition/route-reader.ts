import { type Form, formOf, formPath, formsPath } from '@/lib/paths/forms'
import { internalPath } from '@/lib/paths/reader'
import { type Address, type AddressBook, READER_ROOTS } from './addresses'

/** What to do with a visit, before anything is rendered for it. */
export type ReaderRoute =
  /** None of an edition's addresses. */
  | { readonly kind: 'pass' }
  | {
      readonly kind: 'show'
      readonly edition: number
      /** The internal address to render, or null when the visited one is rendered as it is. */
      readonly rewrite: string | null
      /** For a page of an earlier edition: the same page of the latest one, or else its front page. */
      readonly latestPath: string | null
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  /** The page of a person who was taken down. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unpublished' }

/** Whether the person of a slug was taken down. */
type TakenDown = (slug: string) => Promise<boolean>
type Books = (edition: number) => Promise<AddressBook | null>

const NUMBER = /^[1-9]\d{0,8}$/
const MISSING: ReaderRoute = { kind: 'missing' }

/**
 * Finds the page behind a path. Short addresses are those of the latest edition; the internal tree is for us
 * alone; an edition that is not published, or a slug that no edition knows, is missing.
 */
export async function routeReader(
  path: string,
  latest: number | null,
  bookOf: Books,
  isTakenDown: TakenDown,
): Promise<ReaderRoute> {
  const route = await routePage(path, latest, bookOf)
  const person = route.kind === 'show' ? PERSON.exec(formOf(path)?.page ?? path)?.[1] : undefined
  // Editions keep the address for good, and it once had a page: that nothing is there would not be true.
  return person !== undefined && (await isTakenDown(person)) ? { kind: 'gone' } : route
}

const PERSON = /^(?:\/editions\/\d+)?\/people\/([^/]+)$/

async function routePage(path: string, latest: number | null, bookOf: Books): Promise<ReaderRoute> {
  const [, root = '', number = '', ...rest] = path.split('/')
  if (root === 'latest') return fromInternal(number, rest)
  if (root === 'editions' && number !== '') return numbered(number, rest, latest, bookOf)
  if (!READER_ROOTS.has(rootOf(path))) return { kind: 'pass' }
  return latest === null ? { kind: 'unpublished' } : short(path, latest, bookOf)
}

// Somebody followed an address that a rewrite once showed: it lives under its short form.
function fromInternal(number: string, rest: readonly string[]): ReaderRoute {
  if (number !== '' && !NUMBER.test(number)) return MISSING
  // An empty part would make the rest read as another host.
  return rest.includes('') ? MISSING : { kind: 'redirect', to: `/${rest.join('/')}` }
}

/** The first part of the page that an address leads to, whatever form of it is asked for. */
const rootOf = (path: string) => (formOf(path)?.page ?? path).split('/')[1] ?? ''

type Found = Address & { readonly form: Form | null; readonly page: string }

/** What an address names within one edition: a page, or another form of one. */
function find(book: AddressBook | null, path: string): Found | null {
  const page = book?.find(path)
  const asked = formOf(path)
  // A point is found by its number whatever follows: its ending is looked at before its slug is.
  const address = asked && page?.kind !== 'page' && book?.find(asked.page)
  if (!asked || !address) return page ? { ...page, form: null, page: path } : null
  const { form } = asked
  return address.kind === 'moved'
    ? { kind: 'moved', to: formPath(address.to, form), form, page: asked.page }
    : { kind: 'page', form, page: asked.page }
}

async function short(path: string, latest: number, bookOf: Books): Promise<ReaderRoute> {
  const address = find(await bookOf(latest), path)
  // A picture is made for one edition and kept under its number.
  if (!address || address.form === 'png') return MISSING
  if (address.kind === 'moved') return { kind: 'redirect', to: address.to }
  const { form, page } = address
  const rewrite = form ? formsPath(latest, form, page) : internalPath(latest, page)
  return { kind: 'show', edition: latest, rewrite, latestPath: null }
}

async function numbered(
  number: string,
  rest: readonly string[],
  latest: number | null,
  bookOf: Books,
): Promise<ReaderRoute> {
  const edition = NUMBER.test(number) ? Number(number) : 0
  if (latest === null || edition < 1 || edition > latest) return MISSING
  const address = find(await bookOf(edition), `/${rest.join('/')}`)
  if (!address) return MISSING
  if (address.kind === 'moved') return { kind: 'redirect', to: `/editions/${edition}${address.to}` }
  const { form, page } = address
  const latestPath = edition < latest ? await pathIn(page, await bookOf(latest)) : null
  return { kind: 'show', edition, rewrite: form && formsPath(edition, form, page), latestPath }
}

async function pathIn(path: string, book: AddressBook | null): Promise<string> {
  const address = book?.find(path)
  if (!address) return '/'
  return address.kind === 'moved' ? address.to : path
}
