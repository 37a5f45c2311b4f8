import type { PublicArticle, PublicProof, PublicStatement, Snapshot, SubjectRef } from './model'

type Holding = { readonly snapshot: Snapshot }

const same = (a: SubjectRef, b: SubjectRef) => a.kind === b.kind && a.slug === b.slug

/** The statements whose home is a subject or that are shown there too, home ones first, each in its order. */
export function statementsAt({ snapshot: { statements } }: Holding, subject: SubjectRef): PublicStatement[] {
  const home = statements.filter((statement) => same(statement.home, subject))
  const also = statements.filter(
    (statement) => !same(statement.home, subject) && statement.shownAt.some((at) => same(at, subject)),
  )
  return [...byOrder(home), ...byOrder(also)]
}

const byOrder = (statements: readonly PublicStatement[]) =>
  [...statements].sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))

export const statementOf = ({ snapshot }: Holding, id: string): PublicStatement | undefined =>
  snapshot.statements.find((statement) => statement.id === id)

export const articleOf = ({ snapshot }: Holding, slug: string | null): PublicArticle | undefined =>
  snapshot.articles.find((article) => article.slug === slug)

export type ArticleUse = {
  readonly statement: PublicStatement
  readonly proof: PublicProof
}

/** Every use that the edition makes of an article's words, in the order of the article. */
export function usesOf({ snapshot }: Holding, slug: string): ArticleUse[] {
  const uses = snapshot.statements.flatMap((statement) =>
    statement.proofs.filter((proof) => proof.article === slug).map((proof) => ({ statement, proof })),
  )
  return uses.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ proof }: ArticleUse) => proof.spans[0]?.start ?? Number.MAX_SAFE_INTEGER
