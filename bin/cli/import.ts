import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { ADDRESS_KINDS, RIGHTS_POLICIES } from '@/lib/article/model'
import { details, origin, webAddress } from '@/lib/article/schema'
import type { Admin } from '@/lib/auth/model'
import { systemActor } from '@/lib/auth/system-actor'
import { closeDatabase, db } from '@/lib/db/client'
import { readInWorker } from '@/lib/import/run-in-worker'
import {
  acceptCaution,
  acceptProposals,
  finalImport,
  firstDecisions,
  undecided,
} from '@/lib/import-draft/decide'
import { IMPORT_PROBLEMS } from '@/lib/import-draft/model'
import { importArticle } from '@/lib/newsroom/import-article'

const USAGE = `npm run import -- FILE… [--accept]

Imports .txt or .html files. Facts about FILE are read from FILE.json beside it, when there is one:
  { "details": { "title": { "value": "…", "method": "typed", "reason": "" } }, "addresses": [], "origin": null,
    "workingTitle": "…", "rights": { "policy": "excerpt", "reason": "" } }
With --accept the machine's proposals (breaks, set-aside blocks, cautions) are accepted; without it none are.`

/** What a person may say about a file in the JSON beside it; it wins over what was read. */
const sidecar = z.strictObject({
  workingTitle: z.string().optional(),
  details: details.default({}),
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: webAddress })).optional(),
  origin: origin.nullable().default(null),
  rights: z.strictObject({ policy: z.enum(RIGHTS_POLICIES), reason: z.string().default('') }).optional(),
})

async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (files.length === 0) {
    console.log(USAGE)
    return 2
  }
  const actor = await firstAdmin()
  let failed = 0
  for (const file of files) {
    const said = await importFile(actor, file, args.includes('--accept')).catch((error: unknown) => ({
      ok: false,
      says: error instanceof Error ? error.message : String(error),
    }))
    if (!said.ok) failed += 1
    console.log(`${said.ok ? ' ' : '!'} ${path.basename(file)}: ${said.says}`)
  }
  return failed === 0 ? 0 : 1
}

async function firstAdmin(): Promise<Admin> {
  const user = await db.user.findFirst({
    where: { role: 'admin', active: true, sample: false },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true },
  })
  if (!user) throw new Error('There is no admin yet. Make one with: npm run user -- add EMAIL --role admin')
  return systemActor({ ...user, role: 'admin' })
}

async function importFile(actor: Admin, file: string, accept: boolean) {
  const bytes = new Uint8Array(await readFile(file))
  const beside = await readSidecar(`${file}.json`)
  const reading = await readInWorker({ bytes, fileName: path.basename(file) })
  if (reading.outcome !== 'good') return { ok: false, says: reading.reason }
  const read = firstDecisions(reading)
  const waiting = undecided(read)
  const decided = accept
    ? waiting.cautions.reduce(
        acceptCaution,
        acceptProposals(
          read,
          waiting.proposals.map(({ id }) => id),
        ),
      )
    : read
  const { blocks, cautions } = finalImport(decided)
  const result = await importArticle(actor, {
    method: 'command_line',
    raw: bytes,
    charset: reading.charset,
    mediaType: reading.mediaType,
    fileName: path.basename(file),
    workingTitle: beside?.workingTitle ?? decided.workingTitle,
    details: { ...decided.details, ...beside?.details },
    addresses: beside?.addresses ?? [...decided.addresses],
    origin: beside?.origin ?? null,
    rights: beside?.rights ?? decided.rights,
    blocks: [...blocks],
    cautions: [...cautions],
  })
  if (!result.ok) return { ok: false, says: IMPORT_PROBLEMS[result.reason] ?? result.reason }
  const { outcome, slug, versionNumber } = result.value
  if (outcome === 'much-shorter')
    return {
      ok: false,
      says: `less than half of the words of ${slug}; written down as an attempt and no version`,
    }
  if (outcome === 'same')
    return { ok: true, says: `already archived as ${slug}, version ${versionNumber}; nothing changed` }
  const facts = beside && outcome !== 'new' ? '; the facts about it stay as they were' : ''
  const open = accept ? 0 : waiting.proposals.length + waiting.cautions.length
  return {
    ok: true,
    says: `${outcome.replace('-', ' ')}: ${slug}, version ${versionNumber}${facts}${open > 0 ? `; ${open} proposals not taken, see --accept` : ''}`,
  }
}

async function readSidecar(file: string) {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const parsed = sidecar.safeParse(asJson(text, file))
  if (!parsed.success) throw new Error(`${path.basename(file)}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

function asJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path.basename(file)} is not JSON: ${(error as Error).message}`)
  }
}

void main(process.argv.slice(2))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 2
  })
  .then(async (code) => {
    await closeDatabase().catch(() => {})
    process.exitCode = code
  })
