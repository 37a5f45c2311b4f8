/** The forms of a page other than the page: what is appended to its address. */
export const FORMS = ['json', 'md', 'csl.json', 'bib', 'ris', 'png'] as const
export type Form = (typeof FORMS)[number]

const ENDING = /^(\/(?:[^/]+\/)*[^/.]+)\.(json|md|csl\.json|bib|ris|png)$/
const FRONT = '/index'

/**
 * Takes the form off an address: `/points/7-nato.json` is the page `/points/7-nato` as `json`. The front page, which
 * has no last part to append to, is called `/index`. Null for an address without one of the endings.
 */
export function formOf(path: string): { readonly page: string; readonly form: Form } | null {
  const [, named = '', form] = ENDING.exec(path) ?? []
  if (form === undefined) return null
  return { page: named === FRONT ? '/' : named, form: form as Form }
}

/** The address of a page in another form, within its edition or the latest one. */
export function formPath(page: string, form: Form): string {
  const within = /^(\/editions\/\d+)?(\/.*)?$/.exec(page)
  const [, base = '', rest = '/'] = within ?? []
  return `${base}${rest === '/' ? FRONT : rest}.${form}`
}

/** The internal address under which a form is made; only the proxy rewrites to it. */
export const formsPath = (edition: number, form: Form, page: string) =>
  `/forms/${edition}/${form}${page === '/' ? '' : page}`

/** What a feed tells of. */
export const FEED_KINDS = ['atom', 'rss', 'json'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

export const feedPaths = {
  editions: (kind: FeedKind) => `/feeds/editions.${kind}`,
  corrections: (kind: FeedKind) => `/feeds/corrections.${kind}`,
  point: (number: number, kind: FeedKind) => `/feeds/points/${number}.${kind}`,
}
