import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { toolArguments } from '@/bin/launcher/tool.mjs'
import { expect, test } from './fixtures'

test.setTimeout(120_000)

/** Every world in which journeys were walked. */
const worlds: Record<string, string>[] = JSON.parse(process.env.PROVISO_WORLDS as string)

/** In this journey's own world, unless another is named. */
async function verify(world: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const told = spawn(process.execPath, toolArguments('bin/cli/verify.ts'), {
    env: { ...process.env, ...world },
  })
  const [[code], out, problems] = await Promise.all([
    once(told, 'close'),
    text(told.stdout),
    text(told.stderr),
  ])
  return { code, said: out + problems }
}

test('after all that was done everything agrees; a row changed behind the rules is named', async () => {
  for (const untouched of await Promise.all(worlds.map(verify))) {
    expect(untouched.said).toContain('All of it agrees')
    expect(untouched.code).toBe(0)
  }

  const owner = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  try {
    // What somebody could do who has the owner's password: no trigger runs.
    await owner.query("SET session_replication_role = 'replica'")
    const { rows } = await owner.query<{ id: string; exact: string }>(
      `SELECT annotation_id AS id, exact FROM annotation_span WHERE exact LIKE '% not %' ORDER BY 1 LIMIT 1`,
    )
    const [row] = rows
    expect(row).toBeDefined()
    const exact = row?.exact as string
    await owner.query('UPDATE annotation_span SET exact = $1 WHERE annotation_id = $2 AND exact = $3', [
      exact.replace(' not ', ' now '),
      row?.id,
      exact,
    ])
    const tampered = await verify()
    expect(tampered.code).toBe(1)
    expect(tampered.said).toMatch(/^DIFFERENT\s+annotation_span\/.+/m)
    expect(tampered.said).toContain('Not all of it agrees')
  } finally {
    await owner.end()
  }
})
