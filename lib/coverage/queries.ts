import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { userNames } from '@/lib/users/queries'
import type { DeskFinding } from './model'

const TITLED = {
  kind: true,
  slug: true,
  point: { select: { number: true } },
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { text: true } } },
  },
} as const

type Titled = {
  readonly slug: string
  readonly point: { readonly number: number } | null
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}

function titleOf({ slug, point, furniture }: Titled): string {
  const title = furniture[0]?.revisions[0]?.text ?? slug
  return point ? `${point.number} ${title}` : title
}

/** Every silence that was noted, oldest first; those taken back last. */
export async function findingDesk(actor: Editor): Promise<DeskFinding[]> {
  const rows = await db.negativeFinding.findMany({
    orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
    select: {
      id: true,
      publicId: true,
      versionId: true,
      subjectId: true,
      partyId: true,
      terms: true,
      createdAt: true,
      createdById: true,
      checkedById: true,
      checkedAt: true,
      retiredAt: true,
      subject: { select: TITLED },
      party: { select: { subject: { select: TITLED } } },
      version: {
        select: { number: true, articleId: true, article: { select: { slug: true, ...NAMED } } },
      },
    },
  })
  const current = await currentVersionIds(rows.map(({ version }) => version.articleId))
  const names = await userNames(
    actor,
    rows.flatMap(({ createdById, checkedById }) => [createdById, checkedById]),
  )
  return rows.map(
    ({ subject, party, version, createdAt, createdById, checkedById, checkedAt, retiredAt, ...row }) => ({
      ...row,
      articleId: version.articleId,
      articleSlug: version.article.slug,
      article: articleName(version.article),
      version: version.number,
      current: current.has(row.versionId),
      subjectKind: subject.kind,
      subjectSlug: subject.slug,
      subject: titleOf(subject),
      party: party ? titleOf(party.subject) : '',
      madeAt: createdAt,
      state: retiredAt ? ('retired' as const) : checkedById ? ('done' as const) : ('waiting' as const),
      by: names(createdById) ?? '',
      lookedAtBy: names(checkedById),
      lookedAt: checkedAt,
      own: createdById === actor.id,
    }),
  )
}

async function currentVersionIds(articleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string | null }[]>`
    SELECT current_version(id)::text AS id FROM article WHERE id = ANY (${[...new Set(articleIds)]}::uuid[])`
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
