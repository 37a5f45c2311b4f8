import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { closeDatabase } from '@/lib/db/client'
import {
  editionSnapshot,
  editionSummary,
  latestEditionNumber,
  noticesOver,
} from '@/lib/edition/public-queries'
import type { SiteSources } from '../export/render-site'
import { assertOurs, ForeignFolder } from '../export/write-site'
import { root } from '../launcher/root.mjs'
import { plainToolArguments } from '../launcher/tool.mjs'

const USAGE = `npm run export -- --edition N --out DIR [--corrections ADDRESS]

Writes edition N as a static site into DIR: pages, styles, fonts, one script, and a manifest of hashes.
The same edition under the same notices gives the same bytes. DIR is empty, new, or an earlier copy.
--corrections names the mail address or page at which readers report errors; without it none is offered.`

/** Exit code 0 when the copy is written, 2 when it was not asked for rightly, 1 for everything else. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    console.error(asked)
    return 2
  }
  await assertOurs(asked.out)
  const sources = await load(asked.edition, asked.corrections)
  if (typeof sources === 'string') {
    console.error(sources)
    return 2
  }
  return draw(sources, asked.out)
}

type Asked = { readonly edition: number; readonly out: string; readonly corrections: string | null }

function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { edition: { type: 'string' }, out: { type: 'string' }, corrections: { type: 'string' } },
    })
    if (!values.edition || !values.out) return USAGE
    if (!/^[1-9]\d{0,8}$/.test(values.edition)) return `--edition takes a number, not “${values.edition}”.`
    const out = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.out)
    return { edition: Number(values.edition), out, corrections: values.corrections ?? null }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`
  }
}

async function load(edition: number, corrections: string | null): Promise<SiteSources | string> {
  const [snapshot, summary, latest] = await Promise.all([
    editionSnapshot(edition),
    editionSummary(edition),
    latestEditionNumber(),
  ])
  if (latest === null) return 'Nothing has been published yet.'
  if (!snapshot || !summary) return `There is no edition ${edition}; the latest is ${latest}.`
  const notices = await noticesOver(edition)
  return { snapshot, snapshotSha256: summary.snapshotSha256, notices, latest, corrections }
}

function draw(sources: SiteSources, out: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, plainToolArguments('bin/export/main.ts', [out]), {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
    child.stdin.on('error', reject)
    child.stdin.end(JSON.stringify(sources))
  })
}

void main(process.argv.slice(2))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return error instanceof ForeignFolder ? 2 : 1
  })
  .then(async (code) => {
    await closeDatabase().catch(() => {})
    process.exitCode = code
  })
