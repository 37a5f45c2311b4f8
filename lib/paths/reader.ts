/** What stands before a reader's address: nothing for the latest edition, or the edition's own number. */
export type LinkBase = '' | `/editions/${number}`

/** The base of the numbered pages of one edition. */
export const editionBase = (edition: number): LinkBase => `/editions/${edition}`

/** The last part of a point's address. The number does the addressing, the slug is there for people. */
export const pointKey = (point: { readonly number: number; readonly slug: string }) =>
  `${point.number}-${point.slug}`

/** Every address of the reader's pages under one base. */
export function readerPaths(base: LinkBase) {
  return {
    front: () => base || '/',
    point: (point: { readonly number: number; readonly slug: string }) => `${base}/points/${pointKey(point)}`,
    concessions: () => `${base}/concessions`,
    concession: (slug: string) => `${base}/concessions/${slug}`,
    accounts: () => `${base}/accounts`,
    timeline: () => `${base}/timeline`,
    /** The texts of the plan beside one another, and one of them. */
    versions: () => `${base}/versions`,
    version: (slug: string) => `${base}/versions/${slug}`,
    coverage: () => `${base}/coverage`,
    people: () => `${base}/people`,
    person: (slug: string) => `${base}/people/${slug}`,
    party: (slug: string) => `${base}/parties/${slug}`,
    articles: () => `${base}/articles`,
    article: (slug: string) => `${base}/articles/${slug}`,
    /** The page of one sentence: its citation, its proof, its history. */
    statement: (publicId: string) => `${base}/statements/${publicId}`,
    ledger: () => `${base}/ledger`,
    /** What changed since an earlier edition. */
    changes: (since: number) => `${base}/changes/${since}`,
    about: () => `${base}/about`,
    method: () => `${base}/method`,
    /** Searching, the list of editions and the feeds live under no edition. */
    search: () => '/search',
    editions: () => '/editions',
    edition: (number: number) => `/editions/${number}`,
  }
}
export type ReaderPaths = ReturnType<typeof readerPaths>

/** Addresses on the latest edition. */
export const latestPaths = readerPaths('')

/** The internal address of a page of the latest edition; only the proxy rewrites to it. */
export const internalPath = (edition: number, path: string) => `/latest/${edition}${path === '/' ? '' : path}`

/** The id of the element that shows a proof or reference, on whichever page it stands. */
export const proofAnchor = (publicId: string) => `proof-${publicId}`
/** The id of the element that shows a statement. */
export const statementAnchor = (publicId: string) => `statement-${publicId}`
/** The id of the notes under one statement. */
export const notesAnchor = (publicId: string) => `notes-${publicId}`
/** What a browser needs to check one passage by itself; numbered addresses have it alone. */
export const checkPath = (edition: number, proof: string) => `${editionBase(edition)}/checks/${proof}.json`
