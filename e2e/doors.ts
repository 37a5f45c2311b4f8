/** What a visitor finds at a page: it opens, it leads to signing in or to "not open to your role", or it is not there. */
export type Found = 'opens' | 'sign-in' | 'no-access' | 'missing'
export type Visitor = 'nobody' | 'reader' | 'editor' | 'admin'

export type PageDoor = {
  /** The folder under app/ that holds the page. */
  readonly page: string
  /** An address of it. Where it names something, nothing of that name exists. */
  readonly path: string
} & Readonly<Record<Visitor, Found>>

const forAll = (page: string, path: string, found: Found = 'opens'): PageDoor => ({
  page,
  path,
  nobody: found,
  reader: found,
  editor: found,
  admin: found,
})
const forEditors = (page: string, path: string, found: Found = 'opens'): PageDoor => ({
  ...forAll(page, path, found),
  nobody: 'sign-in',
  reader: 'no-access',
})
const forAdmins = (page: string, path: string, found: Found = 'opens'): PageDoor => ({
  ...forEditors(page, path, found),
  editor: 'no-access',
})

const desk = (rest: string) => `(desk)/desk${rest}`
const NOBODY = '0190f5a4-5d3c-7b7e-8f6a-0123456789ab'

/** Every page and who may see it. A page that is not listed fails doors.test.ts. */
export const pageDoors: readonly PageDoor[] = [
  { ...forAll('(auth)/sign-in', '/sign-in'), reader: 'no-access' },
  forAll('(auth)/no-access', '/no-access'),
  forAll('(auth)/invite/[token]', '/invite/AAAAAAAAAAAAAAAAAAAAAA'),
  forAll('(auth)/reset/[token]', '/reset/AAAAAAAAAAAAAAAAAAAAAA'),

  forEditors(desk(''), '/desk'),
  forEditors(desk('/account'), '/desk/account'),
  forAdmins(desk('/admin/audit'), '/desk/admin/audit'),
  forAdmins(desk('/admin/import-health'), '/desk/admin/import-health'),
  forAdmins(desk('/admin/users'), '/desk/admin/users'),
  forEditors(desk('/articles'), '/desk/articles'),
  forEditors(desk('/articles/[slug]'), '/desk/articles/not-an-article', 'missing'),
  forEditors(desk('/articles/[slug]/about'), '/desk/articles/not-an-article/about', 'missing'),
  forEditors(desk('/articles/[slug]/changes'), '/desk/articles/not-an-article/changes', 'missing'),
  forAdmins(desk('/import'), '/desk/import'),
  forAdmins(desk('/import/runs/[run]'), `/desk/import/runs/${NOBODY}`, 'missing'),
  forAdmins(desk('/import/[draft]'), `/desk/import/${NOBODY}`, 'missing'),
  forEditors(desk('/statements'), '/desk/statements'),
  forEditors(desk('/statements/new'), '/desk/statements/new'),
  forEditors(desk('/statements/[publicId]'), '/desk/statements/not-a-statement', 'missing'),
  forEditors(desk('/inbox'), '/desk/inbox'),
  forEditors(desk('/threads/[publicId]'), '/desk/threads/not-a-thread', 'missing'),
  forEditors(desk('/review'), '/desk/review'),
  forEditors(desk('/suspect'), '/desk/suspect'),
  forEditors(desk('/references'), '/desk/references'),
  forEditors(desk('/editions'), '/desk/editions'),
  forAdmins(desk('/editions/next'), '/desk/editions/next'),
  forAdmins(desk('/notices'), '/desk/notices'),
  forEditors(desk('/plan'), '/desk/plan'),
  forEditors(desk('/plan/versions/[slug]'), '/desk/plan/versions/not-a-text', 'missing'),
  forEditors(desk('/positions'), '/desk/positions'),
  forEditors(desk('/figures'), '/desk/figures'),
  forEditors(desk('/coverage'), '/desk/coverage'),
  forEditors(desk('/codebook'), '/desk/codebook'),
  forEditors(desk('/codebook/[kind]/[slug]'), '/desk/codebook/point/not-a-point', 'missing'),
  forEditors(desk('/concordance'), '/desk/concordance'),
  forEditors(desk('/names'), '/desk/names'),
  forEditors(desk('/origins'), '/desk/origins'),
  forEditors(desk('/people'), '/desk/people'),
  forEditors(desk('/furniture'), '/desk/furniture'),
  forEditors('(preview)/desk/preview/[token]', '/desk/preview/not-a-token', 'missing'),
]

/** Pages for readers open to everybody alike, whoever is signed in. */
export const isForReaders = (page: string): boolean => page.startsWith('(reader)/')
