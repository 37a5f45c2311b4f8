import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { DeskReference } from './model'

const REFERENCE = {
  id: true,
  slug: true,
  outlet: true,
  title: true,
  titleKind: true,
  date: true,
  url: true,
  language: true,
  translated: true,
  howRead: true,
  quality: true,
  rowVersion: true,
  origin: { select: { kind: true, name: true } },
  uses: { select: { revision: { select: { frozenAt: true, statementId: true } } } },
} as const

/** References by outlet and title, those whose words hold every word of the query. */
export async function referenceList(_actor: Editor, query = ''): Promise<DeskReference[]> {
  const rows = await db.reference.findMany({
    where: { AND: query.split(/\s+/).filter(Boolean).map(holding) },
    orderBy: [{ outlet: 'asc' }, { title: 'asc' }],
    select: REFERENCE,
  })
  return rows.map(({ uses, ...reference }) => ({
    ...reference,
    frozen: uses.some(({ revision }) => revision.frozenAt !== null),
    uses: new Set(uses.map(({ revision }) => revision.statementId)).size,
  }))
}

function holding(word: string) {
  const contains = { contains: word, mode: 'insensitive' as const }
  return { OR: [{ outlet: contains }, { title: contains }, { url: contains }] }
}
