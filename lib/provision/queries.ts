import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { userNames } from '@/lib/users/queries'
import type {
  DeskAlignment,
  DeskReading,
  LookState,
  ProvisionDesk,
  ProvisionEnd,
  ProvisionOption,
  WaitingProvision,
} from './model'
import { resting, restsOn } from './rests-on'

const TITLE = {
  slug: true,
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { text: true } } },
  },
} as const

type Titled = {
  readonly slug: string
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}
const titleOf = ({ slug, furniture }: Titled) => furniture[0]?.revisions[0]?.text ?? slug

const END = {
  id: true,
  number: true,
  planVersionId: true,
  planVersion: { select: { subject: { select: TITLE } } },
} as const
const end = ({ planVersion, ...row }: Prisma.ProvisionGetPayload<{ select: typeof END }>): ProvisionEnd => ({
  ...row,
  planVersion: titleOf(planVersion.subject),
})

const READING = {
  id: true,
  publicId: true,
  provisionId: true,
  referenceId: true,
  annotationId: true,
  form: true,
  words: true,
  language: true,
  rendering: true,
  locator: true,
  createdById: true,
  checkedById: true,
  retiredAt: true,
  reference: { select: { outlet: true, title: true } },
  annotation: { select: { version: { select: { article: { select: { workingTitle: true } } } } } },
} as const
const ALIGNMENT = {
  id: true,
  publicId: true,
  planVersionId: true,
  kind: true,
  reason: true,
  byMachine: true,
  createdById: true,
  confirmedById: true,
  retiredAt: true,
  from: { select: END },
  to: { select: END },
} as const
const AS_MADE = { createdAt: 'asc' as const }

type ReadingRow = Prisma.ReadingGetPayload<{ select: typeof READING }>
type AlignmentRow = Prisma.AlignmentGetPayload<{ select: typeof ALIGNMENT }>
type Names = (id: string | null) => string | null

/** A text of the plan with its provisions, readings and alignments, whatever state they are in; null when none. */
export async function provisionDesk(actor: Editor, planVersionId: string): Promise<ProvisionDesk | null> {
  const latest = await db.edition.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  const text = await db.planVersion.findUnique({
    where: { subjectId: planVersionId },
    select: {
      planId: true,
      seenWhole: true,
      subject: { select: TITLE },
      alignments: { orderBy: AS_MADE, select: ALIGNMENT },
      provisions: {
        orderBy: [{ ordinal: 'asc' }, { number: 'asc' }],
        select: {
          id: true,
          number: true,
          ordinal: true,
          pointId: true,
          publishedBefore: true,
          createdById: true,
          checkedById: true,
          retiredAt: true,
          point: { select: { number: true, subject: { select: { slug: true } } } },
          _count: { select: resting(latest?.number ?? 0) },
          readings: { orderBy: AS_MADE, select: READING },
          statements: {
            orderBy: { ordinal: 'asc' },
            select: {
              publicId: true,
              revisions: { orderBy: { number: 'desc' }, take: 1, select: { wording: true } },
            },
          },
        },
      },
    },
  })
  if (!text) return null
  const readings = text.provisions.flatMap((provision) => provision.readings)
  const names = await namesIn(actor, [...text.provisions, ...readings], text.alignments)
  const reasons = await styleReasons(readings)
  return {
    planVersionId,
    slug: text.subject.slug,
    title: titleOf(text.subject),
    seenWhole: text.seenWhole,
    provisions: retiredLast(
      text.provisions.map(
        ({
          point,
          statements,
          readings,
          createdById,
          checkedById,
          retiredAt,
          _count: count,
          ...provision
        }) => ({
          ...provision,
          restsOn: restsOn(count),
          point: point && { number: point.number, slug: point.subject.slug },
          sentences: statements.map(({ publicId, revisions }) => ({
            publicId,
            wording: revisions[0]?.wording ?? '',
          })),
          readings: retiredLast(readings.map((row) => reading(row, actor, names, reasons))),
          state:
            provision.publishedBefore && !retiredAt ? ('done' as const) : stateOf(checkedById, retiredAt),
          by: names(createdById) ?? '',
          lookedAtBy: names(checkedById),
          own: createdById === actor.id,
        }),
      ),
    ),
    alignments: retiredLast(text.alignments.map((row) => alignment(row, actor, names))),
    others: await otherEnds(text.planId, planVersionId),
  }
}

/** Provisions that wait for somebody else than who entered them, oldest first. */
export async function provisionsWaiting(actor: Editor): Promise<WaitingProvision[]> {
  const rows = await db.provision.findMany({
    where: { publishedBefore: false, checkedAt: null, retiredAt: null },
    orderBy: AS_MADE,
    select: { ...END, createdById: true, point: { select: { number: true } } },
  })
  const names = await userNames(
    actor,
    rows.map(({ createdById }) => createdById),
  )
  return rows.map(({ createdById, point, ...row }) => ({
    ...end(row),
    point: point?.number ?? null,
    by: names(createdById) ?? '',
    own: createdById === actor.id,
  }))
}

/** Readings that wait for somebody else than who entered them, oldest first. */
export async function readingsWaiting(actor: Editor): Promise<(DeskReading & { provision: ProvisionEnd })[]> {
  const rows = await db.reading.findMany({
    where: { checkedAt: null, retiredAt: null },
    orderBy: AS_MADE,
    select: { ...READING, provision: { select: END } },
  })
  const names = await namesIn(actor, rows, [])
  const reasons = await styleReasons(rows)
  return rows.map(({ provision, ...row }) => ({
    ...reading(row, actor, names, reasons),
    provision: end(provision),
  }))
}

/** Alignments that nobody has confirmed, oldest first. */
export async function alignmentsWaiting(actor: Editor): Promise<DeskAlignment[]> {
  const rows = await db.alignment.findMany({
    where: { confirmedAt: null, retiredAt: null },
    orderBy: AS_MADE,
    select: ALIGNMENT,
  })
  const names = await namesIn(actor, [], rows)
  return rows.map((row) => alignment(row, actor, names))
}

/** Every provision, for a picker: by text and place. */
export async function provisionOptions(_actor: Editor): Promise<ProvisionOption[]> {
  const rows = await db.provision.findMany({
    where: { retiredAt: null },
    orderBy: [{ planVersion: { ordinal: 'asc' } }, { ordinal: 'asc' }],
    select: { ...END, pointId: true },
  })
  return rows.map(({ pointId, ...row }) => ({ ...end(row), pointId }))
}

async function otherEnds(planId: string, planVersionId: string): Promise<ProvisionEnd[]> {
  const rows = await db.provision.findMany({
    where: { retiredAt: null, planVersionId: { not: planVersionId }, planVersion: { planId } },
    orderBy: [{ planVersion: { ordinal: 'asc' } }, { ordinal: 'asc' }],
    select: END,
  })
  return rows.map(end)
}

function reading(row: ReadingRow, actor: Editor, names: Names, reasons: StyleReasons): DeskReading {
  const { reference, annotation, createdById, checkedById, retiredAt, ...rest } = row
  return {
    ...rest,
    source: reference
      ? `${reference.outlet}: ${reference.title}`
      : (annotation?.version.article.workingTitle ?? ''),
    styleReason: reasons.get(rest.publicId) ?? '',
    state: stateOf(checkedById, retiredAt),
    by: names(createdById) ?? '',
    lookedAtBy: names(checkedById),
    own: createdById === actor.id,
  }
}

type StyleReasons = ReadonlyMap<string, string>

/** Why house style was set aside, by reading: it stands in the audit row of its entry. */
async function styleReasons(readings: readonly { readonly publicId: string }[]): Promise<StyleReasons> {
  const entries = await db.auditEntry.findMany({
    where: {
      action: 'reading.added',
      subject: { in: readings.map(({ publicId }) => `reading/${publicId}`) },
      payload: { contains: '"styleReason"' },
    },
    select: { subject: true, payload: true },
  })
  return new Map(
    entries.map(({ subject, payload }) => {
      const { styleReason = '' } = JSON.parse(payload) as { styleReason?: string }
      return [subject.replace('reading/', ''), styleReason]
    }),
  )
}

function alignment(row: AlignmentRow, actor: Editor, names: Names): DeskAlignment {
  const { createdById, confirmedById, retiredAt, from, to, ...rest } = row
  return {
    ...rest,
    from: from && end(from),
    to: to && end(to),
    state: stateOf(confirmedById, retiredAt),
    by: names(createdById) ?? '',
    lookedAtBy: names(confirmedById),
    own: createdById === actor.id && !rest.byMachine,
  }
}

function stateOf(lookedAtById: string | null, retiredAt: Date | null): LookState {
  if (retiredAt) return 'retired'
  return lookedAtById ? 'done' : 'waiting'
}

const retiredLast = <Row extends { readonly state: LookState }>(rows: readonly Row[]): Row[] => [
  ...rows.filter(({ state }) => state !== 'retired'),
  ...rows.filter(({ state }) => state === 'retired'),
]

function namesIn(
  actor: Editor,
  readings: readonly { readonly createdById: string; readonly checkedById: string | null }[],
  alignments: readonly { readonly createdById: string; readonly confirmedById: string | null }[],
): Promise<Names> {
  return userNames(actor, [
    ...readings.flatMap(({ createdById, checkedById }) => [createdById, checkedById]),
    ...alignments.flatMap(({ createdById, confirmedById }) => [createdById, confirmedById]),
  ])
}
