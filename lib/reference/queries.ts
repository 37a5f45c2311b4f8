import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { DeskReference, DeskReferenceReading, DeskReferenceUse } from './model'

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
  readings: { where: { retiredAt: null }, select: { id: true } },
} as const

/** References by outlet and title, those whose words hold every word of the query. */
export async function referenceList(_actor: Editor, query = ''): Promise<DeskReference[]> {
  const rows = await db.reference.findMany({
    where: { AND: query.split(/\s+/).filter(Boolean).map(holding) },
    orderBy: [{ outlet: 'asc' }, { title: 'asc' }],
    select: REFERENCE,
  })
  return rows.map(({ uses, readings, ...reference }) => ({
    ...reference,
    frozen: readings.length > 0 || uses.some(({ revision }) => revision.frozenAt !== null),
    readings: readings.length,
    uses: new Set(uses.map(({ revision }) => revision.statementId)).size,
  }))
}

function holding(word: string) {
  const contains = { contains: word, mode: 'insensitive' as const }
  return { OR: [{ outlet: contains }, { title: contains }, { url: contains }] }
}

/** What each reference was seen to say, by reference id: the uses of wordings that stand or are on their way. */
export async function referenceUses(_actor: Editor): Promise<ReadonlyMap<string, DeskReferenceUse[]>> {
  const rows = await db.referenceUse.findMany({
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: USE,
  })
  const standing = rows.filter(({ revision }) => stands(revision))
  const names = await namesOf(standing)
  const uses = new Map<string, DeskReferenceUse[]>()
  for (const { referenceId, revision, addedById, checks, ...use } of standing) {
    const row: DeskReferenceUse = {
      ...use,
      statement: revision.statement.publicId,
      wording: revision.wording,
      revision: revision.number,
      addedBy: names.get(addedById) ?? FORMER,
      checks: checks.map(({ signedById, at }) => ({ by: names.get(signedById) ?? FORMER, at })),
      draft: revision.frozenAt === null,
    }
    uses.set(referenceId, [...(uses.get(referenceId) ?? []), row])
  }
  return uses
}

/** The provisions that each reference was read for, by reference id. */
export async function referenceReadings(
  _actor: Editor,
): Promise<ReadonlyMap<string, DeskReferenceReading[]>> {
  const rows = await db.reading.findMany({
    where: { retiredAt: null, referenceId: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: READING,
  })
  const readings = new Map<string, DeskReferenceReading[]>()
  for (const { referenceId, form, checkedAt, provision, ...row } of rows) {
    const { slug, furniture } = provision.planVersion.subject
    const title = furniture[0]?.revisions[0]?.text ?? slug
    const reading = { quoted: form === 'quoted', checked: checkedAt !== null, text: { slug, title } }
    const known = readings.get(referenceId ?? '') ?? []
    readings.set(referenceId ?? '', [...known, { ...row, ...reading, number: provision.number }])
  }
  return readings
}

const READING = {
  referenceId: true,
  publicId: true,
  words: true,
  form: true,
  locator: true,
  checkedAt: true,
  provision: {
    select: {
      number: true,
      planVersion: {
        select: {
          subject: {
            select: {
              slug: true,
              furniture: {
                where: { key: { endsWith: '/title' } },
                select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } },
              },
            },
          },
        },
      },
    },
  },
} as const

const FORMER = 'a former user'

const USE = {
  referenceId: true,
  publicId: true,
  bearing: true,
  seenToSay: true,
  locator: true,
  addedById: true,
  checks: { orderBy: { seq: 'asc' }, select: { signedById: true, at: true } },
  revision: {
    select: {
      number: true,
      wording: true,
      frozenAt: true,
      events: { orderBy: { seq: 'desc' }, take: 1, select: { kind: true } },
      statement: {
        select: {
          publicId: true,
          revisions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
        },
      },
    },
  },
} as const

type Placed = {
  readonly number: number
  readonly events: readonly { readonly kind: string }[]
  readonly statement: { readonly revisions: readonly { readonly number: number }[] }
}

function stands({ number, events, statement }: Placed): boolean {
  const kind = events[0]?.kind
  return kind === 'published' || (statement.revisions[0]?.number === number && kind !== 'retracted')
}

type Signed = { readonly addedById: string; readonly checks: readonly { readonly signedById: string }[] }

async function namesOf(uses: readonly Signed[]): Promise<ReadonlyMap<string, string>> {
  const ids = uses.flatMap(({ addedById, checks }) => [addedById, ...checks.map((check) => check.signedById)])
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}
