import { closeDatabase } from '@/lib/db/client'
import { plantDemoStory } from '@/seeds/plant'
import { makeDemoAccounts } from './demo-accounts'

/**
 * What a fresh embedded database gets: accounts to sign in with and the demo story. Run by the launcher, never
 * on a server's database; the file to write to is how it is told apart. A second run changes nothing.
 */
async function main(): Promise<void> {
  const file = process.env.PROVISO_ACCOUNTS_FILE
  if (!file) throw new Error('PROVISO_ACCOUNTS_FILE is not set: this tool is run by npm start')
  const said = await makeDemoAccounts(file)
  if (said) console.log(said)
  await plantDemoStory({ upTo: 'edition' })
}

void main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error)
    process.exitCode = 1
  })
  .finally(() => closeDatabase().catch(() => {}))
