import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { closeDatabase, db } from '@/lib/db/client'
import { makeDemoAccounts } from './demo-accounts'

const STORY = path.resolve('seeds/plant.ts')

/**
 * What a fresh embedded database gets: accounts to sign in with and the demo story. Run by the launcher, never
 * on a server's database; the file to write to is how it is told apart. A second run changes nothing.
 */
async function main(): Promise<void> {
  const file = process.env.PROVISO_ACCOUNTS_FILE
  if (!file) throw new Error('PROVISO_ACCOUNTS_FILE is not set: this tool is run by npm start')
  const said = await makeDemoAccounts(file)
  if (said) console.log(said)
  await plantStory()
}

async function plantStory(): Promise<void> {
  if (!existsSync(STORY) || (await db.edition.count())) return
  const { plantDemoStory } = (await import(pathToFileURL(STORY).href)) as {
    plantDemoStory: () => Promise<unknown>
  }
  await plantDemoStory()
}

void main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error)
    process.exitCode = 1
  })
  .finally(() => closeDatabase().catch(() => {}))
