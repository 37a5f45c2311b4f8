import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { secondLookProblem } from '@/lib/users/writes'
import { canKeepFigures } from './policy'
import type { AddFigure } from './schema'
import { insertFigure, setFigureChecked, setFigureRetired } from './writes'

/** A number of a sentence taken apart; it counts once a second person has checked it. `not-in-wording`. */
export function addFigure(actor: Editor, input: AddFigure) {
  refuseUnless(canKeepFigures(actor))
  return transaction(async (tx) => {
    const statement = await tx.statement.findUnique({
      where: { id: input.statementId },
      select: { publicId: true, revisions: { select: { wording: true } } },
    })
    if (!statement) throw new Refusal('not-found')
    if (!statement.revisions.some(({ wording }) => wording.includes(input.amount))) {
      return fail('not-in-wording')
    }
    const figure = await insertFigure(tx, actor, input)
    await recordAudit(tx, actor, {
      action: 'figure.added',
      subject: `figure/${figure.publicId}`,
      details: { ...input, statement: statement.publicId },
    })
    return ok({ figureId: figure.id, publicId: figure.publicId })
  })
}

/** A second person has looked: the figure is what it is said to be. `own-work`, `done`, `retired`, `no-person`, `stale`. */
export function checkFigure(actor: Editor, { figureId }: { readonly figureId: string }) {
  refuseUnless(canKeepFigures(actor))
  return transaction(async (tx) => {
    const figure = await figureRow(tx, figureId)
    const problem = await secondLookProblem(tx, actor, { ...figure, lookedAt: figure.checkedAt })
    if (problem) return problem
    if (!(await setFigureChecked(tx, actor, figureId))) return fail('stale')
    await recordAudit(tx, actor, { action: 'figure.checked', subject: `figure/${figure.publicId}` })
    return ok({ figureId })
  })
}

/** Takes a figure back; editions that showed it keep it. */
export function retireFigure(actor: Editor, { figureId }: { readonly figureId: string }) {
  refuseUnless(canKeepFigures(actor))
  return transaction(async (tx) => {
    const figure = await figureRow(tx, figureId)
    if (!(await setFigureRetired(tx, actor, figureId))) return fail('retired')
    await recordAudit(tx, actor, { action: 'figure.retired', subject: `figure/${figure.publicId}` })
    return ok({ figureId })
  })
}

async function figureRow(tx: Tx, id: string) {
  const row = await tx.figure.findUnique({
    where: { id },
    select: { publicId: true, createdById: true, checkedAt: true, retiredAt: true },
  })
  if (!row) throw new Refusal('not-found')
  return row
}
