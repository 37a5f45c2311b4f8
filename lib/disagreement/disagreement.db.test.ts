import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { addOffice, changeOffice, createParty, createPerson, removeOffice } from '@/lib/people/commands'
import { partyList, personList } from '@/lib/people/queries'
import { changeConcession, createConcession, createEvent } from '@/lib/plan/commands'
import { concessionList } from '@/lib/plan/queries'
import { changeConcessionSchema, createConcessionSchema } from '@/lib/plan/schema'
import { createStatement } from '@/lib/statement/commands'
import { changeDisagreement, createDisagreement, setSides } from './commands'
import { accountsDiffer } from './model'
import { disagreementList, sideOptions } from './queries'

let ada: Editor
let ben: Editor

async function must<Value>(
  outcome: Promise<{ ok: boolean; value?: Value; reason?: string }>,
): Promise<Value> {
  const result = await outcome
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.value as Value
}

beforeAll(async () => {
  ada = await testActor('editor', 'Ada')
  ben = await testActor('editor', 'Ben')
})

describe('a disagreement', () => {
  test('holds its sides in the order they were set, and refuses who saw other sides', async () => {
    const dated = { date: '2025-05-19', dateBasis: 'stated' }
    const event = await must(createEvent(ada, { slug: 'call', title: 'A call', ...dated }))
    const account = (ordinal: number, wording: string) =>
      must(createStatement(ada, { subjectId: event.subjectId, kind: 'account', ordinal, draft: { wording } }))
    const one = await account(1, 'One account.')
    const other = await account(2, 'Another account.')
    const made = { slug: 'the-call', title: 'Outcome of the call', ordinal: 1 }
    const { subjectId } = await must(createDisagreement(ada, { ...made, kind: 'conflicting_accounts' }))
    const sides = { disagreementId: subjectId, statementIds: [other.statementId, one.statementId], seen: [] }
    await must(setSides(ada, sides))
    const [standing] = await disagreementList(ben)
    expect(standing?.sides.map(({ wording }) => wording)).toEqual(['Another account.', 'One account.'])
    expect(await setSides(ben, { ...sides, statementIds: [] })).toMatchObject({ reason: 'stale' })
    expect(await sideOptions(ben)).toHaveLength(2)
  })

  test('has its kind and place corrected by who saw how they stand, and by nobody else', async () => {
    const [{ id, kind, ordinal } = expect.fail('no disagreement')] = await disagreementList(ada)
    const change = { subjectId: id, kind: 'reports_differ', ordinal: 4, seen: { kind, ordinal } } as const
    await must(changeDisagreement(ada, change))
    expect((await disagreementList(ada))[0]).toMatchObject({ kind: 'reports_differ', ordinal: 4 })
    expect(await changeDisagreement(ben, change)).toMatchObject({ reason: 'stale' })
  })

  test('is headed “accounts differ” for two of the five kinds only', () => {
    expect(accountsDiffer('conflicting_accounts')).toBe(true)
    expect(accountsDiffer('reports_differ')).toBe(true)
    expect(accountsDiffer('same_figure')).toBe(false)
  })
})

describe('people and parties', () => {
  test('a person has offices in time, and a stale change of one is refused', async () => {
    const { subjectId } = await must(createPerson(ada, { slug: 'oksana', title: 'Oksana', aliases: ['O.'] }))
    const office = { title: 'Minister', official: true, start: '2024', end: '' }
    const { officeId } = await must(addOffice(ada, { personId: subjectId, ...office }))
    await must(changeOffice(ben, { officeId, ...office, end: '2025-06', seen: office }))
    expect(await changeOffice(ada, { officeId, ...office, end: '2026', seen: office })).toMatchObject({
      reason: 'stale',
    })
    const [person] = await personList(ada)
    expect(person?.offices).toMatchObject([{ title: 'Minister', start: '2024', end: '2025-06' }])
    await must(removeOffice(ada, { officeId }))
    expect((await personList(ada))[0]?.offices).toEqual([])
  })

  test('a party may be a member of another', async () => {
    const europe = await must(
      createParty(ada, { slug: 'europe', title: 'Europe', aliases: [], memberOfId: null }),
    )
    await must(
      createParty(ada, { slug: 'france', title: 'France', aliases: [], memberOfId: europe.subjectId }),
    )
    const france = (await partyList(ben)).find(({ slug }) => slug === 'france')
    expect(france).toMatchObject({ name: 'France', memberOfId: europe.subjectId })
  })
})

describe('a concession', () => {
  test('names a party only with a basis', () => {
    const concession = { slug: 'x', title: 'X', ordinal: 1, giverId: crypto.randomUUID() }
    expect(createConcessionSchema.safeParse(concession).success).toBe(false)
    expect(createConcessionSchema.safeParse({ ...concession, giverBasis: 'inferred' }).success).toBe(true)
  })

  test('is changed by who saw how it stands, and by nobody else', async () => {
    const [party] = await db.party.findMany({ take: 1 })
    const made = createConcessionSchema.parse({ slug: 'land', title: 'Land', ordinal: 1 })
    const { subjectId } = await must(createConcession(ada, made))
    const [{ id: _, slug: _slug, title: _title, ...seen } = expect.fail('no concession')] =
      await concessionList(ada)
    const change = changeConcessionSchema.parse({
      ...seen,
      subjectId,
      giverId: party!.subjectId,
      giverBasis: 'stated',
      seen,
    })
    await must(changeConcession(ada, change))
    expect(await changeConcession(ben, change)).toMatchObject({ reason: 'stale' })
  })
})
