import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { DeskDisagreement, DeskSide } from './model'

const newestWording = { orderBy: { number: 'desc' as const }, take: 1, select: { wording: true } } as const

/** All disagreements with their sides, in order. */
export async function disagreementList(_actor: Editor): Promise<DeskDisagreement[]> {
  const rows = await db.disagreement.findMany({
    orderBy: { ordinal: 'asc' },
    select: {
      ordinal: true,
      kind: true,
      subject: {
        select: {
          id: true,
          slug: true,
          furniture: {
            where: { key: { endsWith: '/title' } },
            select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } },
          },
        },
      },
      sides: {
        orderBy: { ordinal: 'asc' },
        select: { statement: { select: { id: true, publicId: true, revisions: newestWording } } },
      },
    },
  })
  return rows.map(({ ordinal, kind, subject, sides }) => ({
    id: subject.id,
    slug: subject.slug,
    title: subject.furniture[0]?.revisions[0]?.text ?? subject.slug,
    ordinal,
    kind,
    sides: sides.map(({ statement }) => toSide(statement)),
  }))
}

/** Statements that can be a side: accounts and positions first, then everything else. */
export async function sideOptions(_actor: Editor): Promise<DeskSide[]> {
  const rows = await db.statement.findMany({
    orderBy: { createdAt: 'asc' },
    select: { id: true, publicId: true, kind: true, revisions: newestWording },
  })
  const rank = (kind: string) => ['account', 'position'].indexOf(kind) + 1 || 3
  return rows.sort((a, b) => rank(a.kind) - rank(b.kind)).map(toSide)
}

function toSide(statement: {
  id: string
  publicId: string
  revisions: readonly { wording: string }[]
}): DeskSide {
  return {
    statementId: statement.id,
    publicId: statement.publicId,
    wording: statement.revisions[0]?.wording ?? '',
  }
}
