import { closeDatabase } from '@/lib/db/client'
import type { Finding } from '@/lib/verify/model'
import { verifyArchive } from '@/lib/verify/queries'

const WORDS: Readonly<Record<Finding['state'], string>> = {
  missing: 'MISSING   ',
  unreadable: 'UNREADABLE',
  different: 'DIFFERENT ',
  purged: 'purged    ',
  void: 'void      ',
}

/** `npm run verify`: exit code 0 when all agrees, 1 when something does not, 2 when it could not be read at all. */
async function main(): Promise<number> {
  const { checked, findings, ok } = await verifyArchive((part) => console.log(`checking ${part} …`))
  for (const { state, row, says } of findings) console.log(`${WORDS[state]} ${row}: ${says}`)
  const counts = Object.entries(checked).map(
    ([part, count]) => `${count} ${count === 1 ? part.replace(/s$/, '') : part}`,
  )
  console.log(`${ok ? 'All of it agrees' : 'Not all of it agrees'}: ${counts.join(', ')}.`)
  return ok ? 0 : 1
}

void main()
  .catch((error: unknown) => {
    console.error(`Could not verify: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  })
  .then(async (code) => {
    await closeDatabase().catch(() => {})
    process.exitCode = code
  })
