import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import type { Texts } from './propose-alignments'
import { type RestsOn, resting, restsOn } from './rests-on'
import type { AddReading, CreateProvision, ProposeAlignment } from './schema'

export function insertProvision(tx: Tx, actor: Actor, values: CreateProvision) {
  return tx.provision.create({ data: { ...values, createdById: actor.id }, select: { id: true } })
}

export function insertReading(tx: Tx, actor: Actor, values: Omit<AddReading, 'styleReason'>) {
  return tx.reading.create({
    data: { ...values, publicId: publicId(), createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

export function insertAlignment(
  tx: Tx,
  actor: Actor,
  values: ProposeAlignment & { readonly byMachine: boolean },
) {
  return tx.alignment.create({
    data: { ...values, publicId: publicId(), createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

/** A provision that was taken back is none to work with. */
export const standingProvision = (tx: Tx, id: string) =>
  tx.provision.findFirst({
    where: { id, retiredAt: null },
    select: { number: true, planVersion: { select: { subject: { select: { slug: true } } } } },
  })

/** Whether the provision still waited, and so was checked. */
export async function setProvisionChecked(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, checkedAt: null, retiredAt: null }
  const data = { checkedById: actor.id, checkedAt: new Date() }
  return (await tx.provision.updateMany({ where, data })).count === 1
}

/** Whether the provision still stood, and so was taken back. */
export async function setProvisionRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.provision.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}

/** What rests on a provision and has to go before it: readings and alignments that stand, public sentences. */
export async function restsOnProvision(tx: Tx, id: string): Promise<RestsOn> {
  const latest = await tx.edition.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  const { _count: count } = await tx.provision.findUniqueOrThrow({
    where: { id },
    select: { _count: { select: resting(latest?.number ?? 0) } },
  })
  return restsOn(count)
}

/** Whether the reading still waited, and so was checked. */
export async function setReadingChecked(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, checkedAt: null, retiredAt: null }
  const data = { checkedById: actor.id, checkedAt: new Date() }
  return (await tx.reading.updateMany({ where, data })).count === 1
}

/** Whether the reading still stood, and so was taken back. */
export async function setReadingRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.reading.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}

/** Whether the alignment still was a proposal, and so was confirmed. */
export async function setAlignmentConfirmed(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, confirmedAt: null, retiredAt: null }
  const data = { confirmedById: actor.id, confirmedAt: new Date() }
  return (await tx.alignment.updateMany({ where, data })).count === 1
}

/** Whether the alignment still stood, and so was taken back. */
export async function setAlignmentRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.alignment.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}

/**
 * A text and the plan's first text that has provisions, with what our newest sentences say of each, as the machine
 * compares them. Null when there is no earlier one.
 */
export async function loadTexts(tx: Tx, planVersionId: string): Promise<Texts | null> {
  const here = await tx.planVersion.findUniqueOrThrow({
    where: { subjectId: planVersionId },
    select: { planId: true, ordinal: true, seenWhole: true, provisions: SAID },
  })
  const first = await tx.planVersion.findFirst({
    where: {
      planId: here.planId,
      ordinal: { lt: here.ordinal },
      provisions: { some: { retiredAt: null } },
    },
    orderBy: { ordinal: 'asc' },
    select: { seenWhole: true, provisions: SAID },
  })
  if (!first) return null
  const known = await tx.alignment.findMany({
    where: { planVersionId },
    select: { fromId: true, toId: true },
  })
  return {
    from: { seenWhole: first.seenWhole, provisions: first.provisions.map(said) },
    to: { seenWhole: here.seenWhole, provisions: here.provisions.map(said) },
    known,
  }
}

const SAID = {
  where: { retiredAt: null },
  orderBy: { ordinal: 'asc' as const },
  select: {
    id: true,
    number: true,
    point: { select: { number: true } },
    statements: {
      orderBy: { ordinal: 'asc' as const },
      select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { wording: true } } },
    },
  },
}

type Row = {
  readonly id: string
  readonly number: string
  readonly point: { readonly number: number } | null
  readonly statements: readonly { readonly revisions: readonly { readonly wording: string }[] }[]
}

function said({ id, number, point, statements }: Row) {
  const sentences = statements.flatMap(({ revisions }) => revisions.map(({ wording }) => wording))
  return { id, number, point: point?.number ?? null, words: sentences.join(' ') }
}
