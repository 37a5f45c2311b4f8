import { closeDatabase } from '@/lib/db/client'
import { type Planted, plantDemoStory } from '@/seeds/plant'

const USAGE = `npm run seed

Plants the demo story. In this checkout's own database it is signed and published by the demo signers; in the
database of DATABASE_URL it is planted as drafts, for people to review and publish. A second run changes nothing.`

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.log(USAGE)
    return 2
  }
  const upTo = process.env.PROVISO_EMBEDDED === '1' ? 'edition' : 'drafts'
  const planted = await plantDemoStory({ upTo, say: (line) => console.log(`  ${line}`) })
  console.log(outcome(planted, upTo))
  return 0
}

function outcome({ outcome, edition, statements, passages }: Planted, upTo: 'drafts' | 'edition'): string {
  if (outcome === 'already-there') return 'The demo story is there already; nothing changed.'
  const counts = `${statements} statements, ${passages} passages`
  if (upTo === 'drafts') return `The demo story is planted as drafts: ${counts}. Nothing is public.`
  return `The demo story is planted: ${counts}${edition ? `, published as edition ${edition}` : ''}.`
}

void main(process.argv.slice(2))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error)
    return 1
  })
  .then(async (code) => {
    await closeDatabase().catch(() => {})
    process.exitCode = code
  })
