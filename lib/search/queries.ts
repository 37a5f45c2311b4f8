import 'server-only'
import { articleOptions } from '@/lib/article/queries'
import type { Editor } from '@/lib/auth/model'
import { deskPaths } from '@/lib/paths/desk'
import { personList } from '@/lib/people/queries'
import { planOutline } from '@/lib/plan/queries'
import { statementList } from '@/lib/statement/queries'
import type { DeskPlace } from './model'

/** Every point, text, person, article and statement that the desk has a screen for, to be gone to by its name. */
export async function deskPlaces(actor: Editor): Promise<DeskPlace[]> {
  const [plan, people, articles, statements] = await Promise.all([
    planOutline(actor),
    personList(actor),
    articleOptions(actor),
    statementList(actor),
  ])
  return [
    ...(plan?.points ?? []).map(({ id, number, title }) => ({
      kind: 'point' as const,
      words: `${number} ${title}`,
      href: deskPaths.statementsAbout(id),
    })),
    ...(plan?.versions ?? []).map(({ slug, title }) => ({
      kind: 'text' as const,
      words: title,
      also: 'provisions readings alignments',
      href: deskPaths.planVersion(slug),
    })),
    ...people.map(({ slug, name, aliases }) => ({
      kind: 'person' as const,
      words: name,
      also: aliases.join(' '),
      href: deskPaths.person(slug),
    })),
    ...articles.map(({ slug, title }) => ({
      kind: 'article' as const,
      words: title,
      href: deskPaths.workspace(slug),
    })),
    ...statements.map(({ publicId, wording }) => ({
      kind: 'statement' as const,
      words: wording || 'A sentence without words yet',
      href: deskPaths.statement(publicId),
    })),
  ]
}
