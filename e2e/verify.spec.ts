import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { toolArguments } from '@/bin/launcher/tool.mjs'
import { expect, test } from './fixtures'

test.setTimeout(120_000)

/** Every world in which journeys were walked. */
const worlds: Record<string, string>[] = JSON.parse(process.env.PROVISO_WORLDS as string)

/** In this journey's own world, unless another is named. */
function verify(world: Record<string, string> = {}): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, toolArguments('bin/cli/verify.ts'), {
    encoding: 'utf8',
    env: { ...process.env, ...world },
  })
  return { code: status, said: stdout + stderr }
}

test('after all that was done everything agrees; a row changed behind the rules is named', async () => {
  for (const world of worlds) {
    const untouched = verify(world)
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
    const put = (exact: string, instead: string) =>
      owner.query('UPDATE annotation_span SET exact = $1 WHERE annotation_id = $2 AND exact = $3', [
        instead,
        row?.id,
        exact,
      ])
    const exact = row?.exact as string
    const turned = exact.replace(' not ', ' now ')
    await put(exact, turned)
    const tampered = verify()
    await put(turned, exact)
    expect(tampered.code).toBe(1)
    expect(tampered.said).toMatch(/^DIFFERENT\s+annotation_span\/.+/m)
    expect(tampered.said).toContain('Not all of it agrees')
  } finally {
    await owner.end()
  }
  expect(verify().code, 'put back').toBe(0)
})
