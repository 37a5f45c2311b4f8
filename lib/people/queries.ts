import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { DeskParty, DeskPerson } from './model'

const named = {
  slug: true,
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { text: true } } },
  },
} as const
type Named = {
  readonly slug: string
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}
const nameOf = ({ slug, furniture }: Named) => furniture[0]?.revisions[0]?.text ?? slug
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en')

/** Public figures with their offices, by name. */
export async function personList(_actor: Editor): Promise<DeskPerson[]> {
  const rows = await db.person.findMany({
    select: {
      subjectId: true,
      aliases: true,
      subject: { select: named },
      offices: {
        orderBy: [{ start: 'asc' }, { title: 'asc' }],
        select: { id: true, title: true, official: true, start: true, end: true },
      },
    },
  })
  return rows
    .map(({ subjectId: id, subject, aliases, offices }) => ({
      id,
      slug: subject.slug,
      name: nameOf(subject),
      aliases,
      offices,
    }))
    .sort(byName)
}

/** Parties, by name. */
export async function partyList(_actor: Editor): Promise<DeskParty[]> {
  const rows = await db.party.findMany({
    select: { subjectId: true, aliases: true, memberOfId: true, subject: { select: named } },
  })
  return rows
    .map(({ subjectId: id, subject, aliases, memberOfId }) => ({
      id,
      slug: subject.slug,
      name: nameOf(subject),
      aliases,
      memberOfId,
    }))
    .sort(byName)
}
