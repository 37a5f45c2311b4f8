import type { ReaderPaths } from '@/lib/paths/reader'
import { goneArticle, gonePassage, goneStatement, ledgerKey } from './gone'
import type { PublicArticle, PublicNotice, Snapshot } from './model'

type Noticed = { readonly snapshot: Snapshot; readonly notices: readonly PublicNotice[] }

/** What a notice is about, in words that may be said after it, and the page of that thing where it has one. */
export type NoticeAbout = { readonly words: string; readonly href: string | null }

/** Names the thing by its words, or by what it was where they were taken down. */
export function noticeAbout(over: Noticed, notice: PublicNotice, paths: ReaderPaths): NoticeAbout {
  return ABOUT[notice.targetKind](over, notice.targetId, paths)
}

type About = (over: Noticed, id: string, paths: ReaderPaths) => NoticeAbout

const ABOUT: Readonly<Record<PublicNotice['targetKind'], About>> = {
  statement(over, id, paths) {
    const { statements, ledger } = over.snapshot
    const statement = statements.find((one) => one.id === id)
    if (statement) {
      const words = goneStatement(over, statement) ? 'A sentence that was taken down' : statement.wording
      return { words, href: paths.statement(id) }
    }
    const known = ledger.some((entry) => entry.statement === id)
    return { words: 'A sentence that is not in this edition', href: known ? paths.statement(id) : null }
  },
  passage(over, id, paths) {
    const { statements, articles } = over.snapshot
    const resting = statements.find(({ proofs }) => proofs.some(({ passage }) => passage === id))
    const proof = resting?.proofs.find(({ passage }) => passage === id)
    const article = articles.find(({ slug }) => slug === proof?.article)
    const gone = proof && gonePassage(over, proof) ? 'A passage that was taken down' : 'A passage'
    const words = article ? `${gone}, of ${articleName(over, article)}` : gone
    return { words, href: resting ? paths.statement(resting.id) : null }
  },
  article(over, slug, paths) {
    const article = over.snapshot.articles.find((one) => one.slug === slug)
    if (!article) return { words: 'An article that is not in this edition', href: null }
    const name = articleName(over, article)
    return { words: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, href: paths.article(slug) }
  },
  person(over, slug, paths) {
    const person = over.snapshot.people.find((one) => one.slug === slug)
    return person
      ? { words: `The page of ${person.title}`, href: paths.person(slug) }
      : { words: 'The page of a person', href: null }
  },
  ledger(over, key, paths) {
    const entry = over.snapshot.ledger.find((one) => ledgerKey(one) === key)
    return { words: `An entry of edition ${entry?.edition ?? key.split('-')[0]}`, href: paths.ledger() }
  },
}

function articleName(over: Noticed, article: PublicArticle): string {
  if (goneArticle(over, article)) return 'an article that was taken down'
  return `the article “${article.title?.value ?? article.workingTitle}”`
}

/** Notices that were given by somebody, newest first; what follows from the ledger stands in the ledger. */
export const givenNotices = ({ notices }: Pick<Noticed, 'notices'>): PublicNotice[] =>
  notices.filter(({ seq }) => seq > 0).sort((a, b) => (a.at < b.at ? 1 : -1))
