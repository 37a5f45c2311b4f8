import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { MAX_BYTES } from '@/lib/import/model'
import { pageReader } from './page-reader'

const USAGE = `npm run --silent extract -- LIST.jsonl

Reads each page of the list with the import pipeline, without network or database, and prints one line for each:
  in   {"id": "…", "path": "page.html", "url": "https://…"}   (the url is a hint and may be missing)
  out  {"id", "title", "byline", "publishedAt", "siteName", "text", "ms"}   or   {"id", "error", "ms"}
A page that takes longer than five seconds is given up and has an error. A path is looked for from where you are and then beside the list.`

const row = z.object({
  id: z.union([z.string(), z.number()]),
  path: z.string().min(1),
  url: z.string().nullish(),
})

/** Exit code 2 where there is no list; a page that cannot be read has its line and no exit code. */
async function main(list: string | undefined): Promise<number> {
  const file = list ? placeOf(list) : null
  if (!file) {
    console.error(list ? `There is no list at ${list}.\n\n${USAGE}` : USAGE)
    return 2
  }
  const reader = pageReader()
  for (const line of readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')) {
    if (line.trim() === '') continue
    const said = await answer(line, path.dirname(file), reader)
    if (!process.stdout.write(`${JSON.stringify(said)}\n`)) await once(process.stdout, 'drain')
  }
  await reader.close()
  return 0
}

async function answer(
  line: string,
  folder: string,
  { read }: ReturnType<typeof pageReader>,
): Promise<object> {
  const started = performance.now()
  const given = asRow(line)
  if ('error' in given) return { ...given, ms: 0 }
  try {
    const bytes = bytesOf(given.path, folder)
    const page = { bytes, fileName: path.basename(given.path), address: given.url ?? undefined }
    return { id: given.id, ...(await read(page)) }
  } catch (error) {
    return { id: given.id, error: error instanceof Error ? error.message : String(error), ms: since(started) }
  }
}

const since = (from: number) => Math.round((performance.now() - from) * 100) / 100

function asRow(line: string): z.infer<typeof row> | { id: unknown; error: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { id: null, error: `This line of the list is not JSON: ${(error as Error).message}` }
  }
  const parsed = row.safeParse(value)
  if (parsed.success) return parsed.data
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return { id, error: `This line of the list is not understood: ${z.prettifyError(parsed.error)}` }
}

/** What is too large is refused by the first step and is not read whole to be told so. */
function bytesOf(given: string, folder: string): Uint8Array {
  const file = placeOf(given, folder)
  if (!file) throw new Error(`There is no file at ${given}.`)
  const about = statSync(file)
  if (about.isDirectory()) throw new Error(`${given} is a folder and no file.`)
  const tooLarge = about.size > MAX_BYTES
  return tooLarge ? new Uint8Array(MAX_BYTES + 1) : new Uint8Array(readFileSync(file))
}

/** npm runs a script from the checkout and says in INIT_CWD where it was called. */
function placeOf(given: string, ...folders: string[]): string | null {
  const places = [process.env.INIT_CWD ?? '.', ...folders].map((folder) => path.resolve(folder, given))
  return places.find((place) => existsSync(place)) ?? null
}

process.exitCode = await main(process.argv[2])
