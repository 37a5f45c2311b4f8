/** Every address of the desk. Literal types stay, so that typed routes notice a link that leads nowhere. */
export const deskPaths = {
  queue: () => '/desk' as const,
  import: () => '/desk/import' as const,
  importDraft: (draft: string) => `/desk/import/${encodeURIComponent(draft)}` as const,
  articles: () => '/desk/articles' as const,
  workspace: (slug: string) => `/desk/articles/${encodeURIComponent(slug)}` as const,
  articleAbout: (slug: string) => `/desk/articles/${encodeURIComponent(slug)}/about` as const,
  statements: () => '/desk/statements' as const,
  newStatement: () => '/desk/statements/new' as const,
  statement: (publicId: string) => `/desk/statements/${encodeURIComponent(publicId)}` as const,
  review: () => '/desk/review' as const,
  references: () => '/desk/references' as const,
  editions: () => '/desk/editions' as const,
  nextEdition: () => '/desk/editions/next' as const,
  notices: () => '/desk/notices' as const,
  plan: () => '/desk/plan' as const,
  people: () => '/desk/people' as const,
  furniture: () => '/desk/furniture' as const,
  users: () => '/desk/admin/users' as const,
  audit: () => '/desk/admin/audit' as const,
  account: () => '/desk/account' as const,
}

/** The addresses around signing in. `callbackUrl` is where to go afterwards; the server checks it again. */
export const signInPath = (callbackUrl?: string) =>
  callbackUrl ? (`/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}` as const) : ('/sign-in' as const)
