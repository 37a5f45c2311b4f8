/** Every address of the desk. Literal types stay, so that typed routes notice a link that leads nowhere. */
export const deskPaths = {
  queue: () => '/desk' as const,
  /** Some tasks of the queue: whose, and of which kind. */
  queueView: ({ whose, kind }: { readonly whose?: string; readonly kind?: string }) =>
    `/desk?${asked({ ...(whose !== 'all' && { whose }), ...(kind !== 'all' && { kind }) })}` as const,
  import: () => '/desk/import' as const,
  importDraft: (draft: string) => `/desk/import/${encodeURIComponent(draft)}` as const,
  /** What came for it, to be shown in a frame of its page: as published, or its source. */
  importOriginal: (draft: string, as: 'published' | 'source' = 'published') =>
    `/desk/import/${encodeURIComponent(draft)}/original?as=${as}` as const,
  /** Several imports at once, row by row; and what became of them, to be kept. */
  importRun: (run: string) => `/desk/import/runs/${encodeURIComponent(run)}` as const,
  importRunResult: (run: string, as: 'csv' | 'json') =>
    `/desk/import/runs/${encodeURIComponent(run)}/result?as=${as}` as const,
  articles: () => '/desk/articles' as const,
  workspace: (slug: string) => `/desk/articles/${encodeURIComponent(slug)}` as const,
  /** One version of an article, at one annotation: where it was marked, or where it lies now. */
  workspaceAt: (slug: string, version: number, publicId: string) =>
    `/desk/articles/${encodeURIComponent(slug)}?version=${version}#annotation-${encodeURIComponent(publicId)}` as const,
  /** What changed between two versions of an article; the newest two where none are named. */
  /** Without `from` beside the version that was current before. */
  articleChanges: (slug: string, to?: number, from?: number) =>
    `/desk/articles/${encodeURIComponent(slug)}/changes${to === undefined ? '' : `?${from === undefined ? '' : `from=${from}&`}to=${to}`}` as const,
  articleAbout: (slug: string) => `/desk/articles/${encodeURIComponent(slug)}/about` as const,
  /** The same with the form for what readers may be shown open. */
  articleRights: (slug: string) =>
    `/desk/articles/${encodeURIComponent(slug)}/about?open=rights#rights` as const,
  /** The same at the proposed origins. */
  articleOrigins: (slug: string) => `/desk/articles/${encodeURIComponent(slug)}/about#origins` as const,
  /** The same at what may be said by the publisher. */
  articleNotices: (slug: string) => `/desk/articles/${encodeURIComponent(slug)}/about#notices` as const,
  concordance: () => '/desk/concordance' as const,
  /** A search for words in all texts; what is not given is as at first. */
  concordanceOf: (search: ConcordanceSearch) => `/desk/concordance?${asked(search)}` as const,
  codebook: () => '/desk/codebook' as const,
  /** The rule for one target: a point, a concession, a person, a party or an event. */
  codebookEntry: (kind: string, slug: string) =>
    `/desk/codebook/${encodeURIComponent(kind)}/${encodeURIComponent(slug)}` as const,
  statements: () => '/desk/statements' as const,
  /** Those about one subject, by its id. */
  statementsAbout: (subjectId: string) => `/desk/statements?${asked({ about: subjectId })}` as const,
  newStatement: () => '/desk/statements/new' as const,
  /** The form for a new statement with what is known already filled in. */
  newStatementAbout: (start: NewStatementStart) => `/desk/statements/new?${asked(start)}` as const,
  preview: (token: string) => `/desk/preview/${token}` as const,
  statement: (publicId: string) => `/desk/statements/${encodeURIComponent(publicId)}` as const,
  review: () => '/desk/review' as const,
  suspect: () => '/desk/suspect' as const,
  /** One passage among the suspect ones, by the annotation's public id; also once it is decided. */
  suspectPassage: (publicId: string) => `/desk/suspect?${asked({ passage: publicId })}` as const,
  /** The same with the text open, to select words in. */
  suspectText: (publicId: string) => `/desk/suspect?${asked({ passage: publicId, text: 'open' })}` as const,
  inbox: () => '/desk/inbox' as const,
  /** One thread, by its public id. */
  thread: (publicId: string) => `/desk/threads/${encodeURIComponent(publicId)}` as const,
  references: () => '/desk/references' as const,
  /** One reference in its list. */
  reference: (slug: string) => `/desk/references#${encodeURIComponent(slug)}` as const,
  editions: () => '/desk/editions' as const,
  nextEdition: () => '/desk/editions/next' as const,
  notices: () => '/desk/notices' as const,
  plan: () => '/desk/plan' as const,
  planVersion: (slug: string) => `/desk/plan/versions/${encodeURIComponent(slug)}` as const,
  /** One provision of a text, and the same with the form for a reading of it open. */
  provision: (slug: string, number: string) =>
    `/desk/plan/versions/${encodeURIComponent(slug)}#provision-${encodeURIComponent(number)}` as const,
  addReading: (slug: string, number: string) =>
    `/desk/plan/versions/${encodeURIComponent(slug)}?reading=${encodeURIComponent(number)}#provision-${encodeURIComponent(number)}` as const,
  positions: () => '/desk/positions' as const,
  /** Where one party stands on one subject. */
  positionCell: (cell: CoverageCell) => `/desk/positions?${asked(cell)}#cell` as const,
  figures: () => '/desk/figures' as const,
  coverage: () => '/desk/coverage' as const,
  /** The same with the cell of one subject in one article open, or in another order and choice. */
  coverageCell: (cell: CoverageCell & CoverageView) => `/desk/coverage?${asked(cell)}#cell` as const,
  coverageView: (view: CoverageView) => `/desk/coverage?${asked(view)}` as const,
  coverageCsv: (view: CoverageView) => `/desk/coverage.csv?${asked(view)}` as const,
  origins: () => '/desk/origins' as const,
  names: () => '/desk/names' as const,
  people: () => '/desk/people' as const,
  /** One person in the list. */
  person: (slug: string) => `/desk/people#${encodeURIComponent(slug)}` as const,
  furniture: () => '/desk/furniture' as const,
  users: () => '/desk/admin/users' as const,
  importHealth: () => '/desk/admin/import-health' as const,
  /** One kind of what is wrong. */
  importHealthOf: (kind: string) => `/desk/admin/import-health#${encodeURIComponent(kind)}` as const,
  audit: () => '/desk/admin/audit' as const,
  account: () => '/desk/account' as const,
}

/** What a new statement begins with: subject, kind, party and provision, each by id or name. */
type NewStatementStart = {
  readonly about: string
  readonly kind?: string
  readonly party?: string
  readonly provision?: string
  readonly shown?: string
}

/** What is looked for and how, by the names of the fields of the form. */
type ConcordanceSearch = Readonly<
  Partial<
    Record<
      'q' | 'order' | 'article' | 'versions' | 'blocks' | 'marked' | 'across' | 'page',
      string | undefined
    >
  >
>
/** In which order the coverage stands, and what of it is shown. */
type CoverageView = { readonly order?: string; readonly show?: string; readonly find?: string }

/** One cell of the coverage: a subject and an article by slug; with a party when it is about where that stands. */
type CoverageCell = { readonly about: string; readonly article?: string; readonly party?: string }

function asked(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return new URLSearchParams(given).toString()
}

/** The addresses around signing in. `callbackUrl` is where to go afterwards; the server checks it again. */
export const signInPath = (callbackUrl?: string) =>
  callbackUrl ? (`/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}` as const) : ('/sign-in' as const)
