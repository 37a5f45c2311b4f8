import { beforeAll, describe, expect, test } from 'vitest'
import { draftOf, type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { addFigure, checkFigure, retireFigure } from './commands'
import { figureDesk } from './queries'
import { addFigureSchema } from './schema'

let desk: TestDesk
let statementId: string
beforeAll(async () => {
  desk = await testDesk()
  const made = await draftOf(desk, { fields: { wording: 'The draft would allow 600,000 soldiers.' } })
  statementId = made.statementId
})

const given = (more = {}) => ({
  statementId,
  amount: '600,000',
  unit: 'soldiers',
  measures: 'the size of the army',
  whose: 'the draft',
  asOf: '',
  ...more,
})

describe('a figure', () => {
  test('is one that its sentence gives', async () => {
    expect(await addFigure(desk.author, given({ amount: '800,000' }))).toMatchObject({
      ok: false,
      reason: 'not-in-wording',
    })
  })

  test('counts once a second person has checked it, and can be taken back', async () => {
    const { figureId } = await value(addFigure(desk.author, given()))
    expect(await checkFigure(desk.author, { figureId })).toMatchObject({ ok: false, reason: 'own-work' })
    expect(await checkFigure(desk.second, { figureId })).toMatchObject({ ok: true })
    expect(await figureDesk(desk.second)).toMatchObject([
      { amount: '600,000', stands: true, state: 'done', lookedAtBy: 'Boris Second', own: false },
    ])
    expect(await retireFigure(desk.third, { figureId })).toMatchObject({ ok: true })
    expect(await retireFigure(desk.third, { figureId })).toMatchObject({ ok: false, reason: 'retired' })
  })

  test.each([['amount'], ['unit'], ['measures'], ['whose']])('without its %s is refused', (field) => {
    expect(addFigureSchema.safeParse(given({ [field]: ' ' })).success).toBe(false)
  })

  test('has a date that is one', () => {
    expect(addFigureSchema.safeParse(given({ asOf: 'last week' })).success).toBe(false)
  })
})
