import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { addFigure, checkFigure } from '@/lib/figure/commands'
import { type EditionDesk, editionDesk, newFurniture, publish } from '@/lib/newsroom/test-edition'
import { approved, value } from '@/lib/newsroom/test-statement'
import { addReading, checkProvision, checkReading, createProvision } from '@/lib/provision/commands'
import { recordFaults } from './queries'

let desk: EditionDesk
let undo: string[] = []

beforeAll(async () => {
  desk = await editionDesk()
  const wording = 'The draft would allow 600,000 soldiers.'
  const { statementId, revisionId } = await approved(desk, { fields: { wording } })
  const { provisionId } = await value(
    createProvision(desk.author, {
      planVersionId: desk.planVersionId,
      number: '1',
      ordinal: 1,
      pointId: desk.points[0],
    }),
  )
  await value(checkProvision(desk.second, { provisionId }))
  const reading = await value(
    addReading(desk.author, {
      provisionId,
      referenceId: desk.referenceId,
      annotationId: null,
      form: 'own_words',
      words: 'that there would be a limit',
      language: 'en',
      rendering: 'original',
      locator: '',
    }),
  )
  await value(checkReading(desk.second, reading))
  const figure = await value(
    addFigure(desk.author, {
      statementId,
      amount: '600,000',
      unit: 'soldiers',
      measures: 'the army',
      whose: 'the draft',
      asOf: '',
    }),
  )
  await value(checkFigure(desk.second, figure))
  await publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() })
})

/** Goes round every rule, as somebody with the owner's password could. */
async function goRound(sql: string): Promise<void> {
  const client = await ownerPool().connect()
  await client.query(`SET session_replication_role = 'replica'`)
  await client.query(sql)
  client.release(true)
}
afterEach(async () => {
  for (const sql of undo.reverse()) await goRound(sql)
  undo = []
})

test('records as they were entered, looked at and published agree', async () => {
  expect((await db.edition.findFirst())?.snapshot).toContain('that there would be a limit')
  expect(await recordFaults()).toEqual([])
})

test.each([
  [
    'other words of a reading',
    `UPDATE reading SET words = words || ' now'`,
    `UPDATE reading SET words = replace(words, ' now', '')`,
    [/^different edition\/1\//, /^different reading\//],
  ],
  [
    'another owner of a figure',
    `UPDATE figure SET whose = 'somebody'`,
    `UPDATE figure SET whose = 'the draft'`,
    [/^different figure\//],
  ],
  [
    'a second person who never looked',
    `UPDATE reading SET checked_by_id = (SELECT id FROM app_user WHERE name = 'Clara Third')`,
    `UPDATE reading SET checked_by_id = (SELECT id FROM app_user WHERE name = 'Boris Second')`,
    [/^different reading\//],
  ],
  [
    'a mark that was wiped off',
    `UPDATE figure SET checked_by_id = NULL, checked_at = NULL`,
    `UPDATE figure SET checked_by_id = (SELECT id FROM app_user WHERE name = 'Boris Second'), checked_at = now()`,
    [/^different edition\/1\//],
  ],
  [
    'another point of a provision',
    `CREATE TABLE points AS SELECT id, point_id FROM provision; UPDATE provision SET point_id = NULL`,
    `UPDATE provision p SET point_id = k.point_id FROM points k WHERE k.id = p.id; DROP TABLE points`,
    [/^different provision\//],
  ],
  [
    'a provision that nobody looked at after all',
    `UPDATE provision SET checked_by_id = NULL, checked_at = NULL`,
    `UPDATE provision SET checked_by_id = (SELECT id FROM app_user WHERE name = 'Boris Second'),
       checked_at = (SELECT (snapshot::json #>> '{provisions,0,checkedAt}')::timestamptz FROM edition)`,
    [/^different edition\/1\/.*\/1$/],
  ],
  [
    'a provision said to be looked at by who entered it',
    `UPDATE provision SET checked_by_id = (SELECT id FROM app_user WHERE name = 'Clara Third')`,
    `UPDATE provision SET checked_by_id = (SELECT id FROM app_user WHERE name = 'Boris Second')`,
    [/^different provision\//],
  ],
  [
    'a reading taken away',
    `CREATE TABLE kept AS SELECT * FROM reading; DELETE FROM reading`,
    `INSERT INTO reading SELECT * FROM kept; DROP TABLE kept`,
    [/^missing edition\/1\//, /^missing reading\//],
  ],
])('%s is found', async (_, sql, back, rows) => {
  undo.push(back)
  await goRound(sql)
  const found = (await recordFaults()).map(({ state, row }) => `${state} ${row}`).sort()
  expect(found).toEqual(rows.map((row) => expect.stringMatching(row)))
})
