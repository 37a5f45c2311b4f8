import 'server-only'
import { articleOptions } from '@/lib/article/queries'
import type { Editor } from '@/lib/auth/model'
import { deskPaths } from '@/lib/paths/desk'
import { planOutline } from '@/lib/plan/queries'
import { statementList } from '@/lib/statement/queries'
import type { DeskPlace } from './model'

/** Every point, text, article and statement that the desk has a screen for, to be gone to by its name. */
export async function deskPlaces(actor: Editor): Promise<DeskPlace[]> {
  const [plan, articles, statements] = await Promise.all([
    planOutline(actor),
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
      href: deskPaths.planVersion(slug),
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
