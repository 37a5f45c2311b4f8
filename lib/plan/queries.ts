import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { SUBJECT_KINDS } from '@/lib/furniture/model'
import { parseDate } from '@/lib/text/edtf'
import type { DeskConcession, DeskEvent, NamedForFinding, PlanOutline, SubjectOption } from './model'

const titled = {
  id: true,
  slug: true,
  kind: true,
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { text: true } } },
  },
} as const

type Titled = {
  readonly id: string
  readonly slug: string
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}

/** The newest wording of a subject's title, seen by a second person or not; its slug when there is none. */
function titleOf({ slug, furniture }: Titled): string {
  return furniture[0]?.revisions[0]?.text ?? slug
}
const named = (subject: Titled) => ({ id: subject.id, slug: subject.slug, title: titleOf(subject) })

/** When an event was, in words; nothing where nobody says. */
function dated(event: { readonly date: string; readonly dateWords: string } | null): { date?: string } {
  const parsed = parseDate(event?.date ?? '')
  const words = parsed.ok ? parsed.value.text : (event?.dateWords ?? '')
  return words === '' ? {} : { date: words }
}

/** Every subject, for pickers: by kind, points by number, the rest by title. */
export async function subjectOptions(_actor: Editor): Promise<SubjectOption[]> {
  const subjects = await db.subject.findMany({
    select: {
      ...titled,
      point: { select: { number: true } },
      event: { select: { date: true, dateWords: true } },
    },
  })
  const options = subjects.map((subject) => ({
    ...named(subject),
    kind: subject.kind,
    ...(subject.point ? { number: subject.point.number } : {}),
    ...dated(subject.event),
  }))
  const rank = (option: SubjectOption) => SUBJECT_KINDS.indexOf(option.kind)
  return options.sort(
    (a, b) => rank(a) - rank(b) || (a.number ?? 0) - (b.number ?? 0) || a.title.localeCompare(b.title, 'en'),
  )
}

/** What annotations point to, with the names under which texts speak of it: in the order of `subjectOptions`. */
export async function namesForFinding(actor: Editor): Promise<NamedForFinding[]> {
  const rows = await db.subject.findMany({
    select: {
      id: true,
      person: { select: { aliases: true } },
      party: { select: { aliases: true } },
      aliases: { orderBy: { words: 'asc' }, select: { words: true } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const targets = (await subjectOptions(actor)).filter(({ kind }) => FOUND_BY_NAME.includes(kind))
  return targets.map((subject) => {
    const row = byId.get(subject.id)
    return {
      ...subject,
      spellings: row?.person?.aliases ?? row?.party?.aliases ?? [],
      aliases: row?.aliases.map(({ words }) => words) ?? [],
    }
  })
}
const FOUND_BY_NAME: readonly string[] = ['point', 'concession', 'event', 'person', 'party']

/** The plan with its headings, points and texts, or null while there is none. */
export async function planOutline(_actor: Editor): Promise<PlanOutline | null> {
  const plan = await db.plan.findFirst({
    orderBy: { subject: { createdAt: 'asc' } },
    select: {
      subject: { select: titled },
      sections: { orderBy: { ordinal: 'asc' }, select: { ordinal: true, subject: { select: titled } } },
      points: {
        orderBy: { number: 'asc' },
        select: { number: true, sectionId: true, subject: { select: titled } },
      },
      versions: {
        orderBy: { ordinal: 'asc' },
        select: {
          ordinal: true,
          kind: true,
          author: true,
          date: true,
          dateBasis: true,
          extentSeen: true,
          seenWhole: true,
          subject: { select: titled },
        },
      },
    },
  })
  if (!plan) return null
  return {
    ...named(plan.subject),
    sections: plan.sections.map(({ subject, ...rest }) => ({ ...named(subject), ...rest })),
    points: plan.points.map(({ subject, ...rest }) => ({ ...named(subject), ...rest })),
    versions: plan.versions.map(({ subject, kind, ...rest }) => ({
      ...named(subject),
      versionKind: kind,
      ...rest,
    })),
  }
}

/** All concessions in their order. */
export async function concessionList(_actor: Editor): Promise<DeskConcession[]> {
  const rows = await db.concession.findMany({
    orderBy: { ordinal: 'asc' },
    select: {
      ordinal: true,
      giverId: true,
      giverBasis: true,
      askerId: true,
      askerBasis: true,
      framedById: true,
      headingId: true,
      subject: { select: titled },
    },
  })
  return rows.map(({ subject, ...rest }) => ({ ...named(subject), ...rest }))
}

/** All events, earliest first. */
export async function eventList(_actor: Editor): Promise<DeskEvent[]> {
  const rows = await db.event.findMany({
    orderBy: { date: 'asc' },
    select: { date: true, dateBasis: true, dateWords: true, subject: { select: titled } },
  })
  return rows.map(({ subject, ...rest }) => ({ ...named(subject), ...rest }))
}

/** Passages that can be a concession's heading, with their article: those marked on an article's headings. */
export async function headingOptions(
  _actor: Editor,
): Promise<{ id: string; words: string; article: string; articleId: string }[]> {
  const rows = await db.annotation.findMany({
    where: { deletedAt: null, voice: 'headline' },
    select: {
      id: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true } },
      version: { select: { article: { select: { id: true, ...NAMED } } } },
    },
  })
  return rows.map(({ id, spans, version }) => ({
    id,
    words: spans.map((span) => span.exact).join(' … '),
    article: articleName(version.article),
    articleId: version.article.id,
  }))
}
