import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { ADDRESS_KINDS, RIGHTS_POLICIES } from '@/lib/article/model'
import { details, origin, webAddress } from '@/lib/article/schema'
import type { KnownFacts } from '@/lib/import-draft/model'
import type { SourceRow } from '@/lib/import-run/model'
import { recogniseSource } from '@/lib/import-run/recognise-source'
import { isWebAddress } from '@/lib/import-run/row-facts'

/** What a person may say about a file in the JSON beside it; it wins over what was read. */
const sidecar = z.strictObject({
  workingTitle: z.string().optional(),
  details: details.default({}),
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: webAddress })).optional(),
  origin: origin.nullable().default(null),
  rights: z.strictObject({ policy: z.enum(RIGHTS_POLICIES), reason: z.string().default('') }).optional(),
})

/** The rows of what was named on the command line: addresses, articles as files, feeds, lists. */
export async function rowsNamed(names: readonly string[]): Promise<SourceRow[]> {
  const found = await Promise.all(names.map(rowsOf))
  return found.flat()
}

async function rowsOf(name: string): Promise<readonly SourceRow[]> {
  if (isWebAddress(name)) return [{ address: name }]
  const fileName = path.basename(name)
  const isThere = await stat(name).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isThere) return [{ fileName, problem: `There is no file ${fileName}.` }]
  const bytes = new Uint8Array(await readFile(name))
  const source = recogniseSource(bytes)
  if (source.kind === 'article') return [await fileRow(name, bytes)]
  if ('problem' in source) return [{ fileName, problem: source.problem }]
  return Promise.all(source.rows.map((row) => withFile(row, path.dirname(name))))
}

// A list names files from where it lies.
async function withFile(row: SourceRow, folder: string): Promise<SourceRow> {
  if (row.address || row.problem || !row.fileName) return row
  const place = path.resolve(folder, row.fileName)
  const bytes = await readFile(place).catch(() => null)
  if (!bytes) return { ...row, problem: `There is no file ${path.basename(row.fileName)} beside the list.` }
  const file = await fileRow(place, new Uint8Array(bytes))
  return file.problem ? file : { ...file, known: { ...file.known, ...row.known } }
}

async function fileRow(name: string, bytes: Uint8Array): Promise<SourceRow> {
  const fileName = path.basename(name)
  const text = await readFile(`${name}.json`, 'utf8').catch(() => null)
  if (text === null) return { fileName, bytes }
  const known = factsIn(text)
  return typeof known === 'string'
    ? { fileName, problem: `${fileName}.json: ${known}` }
    : { fileName, bytes, known }
}

function factsIn(text: string): KnownFacts | string {
  try {
    const parsed = sidecar.safeParse(JSON.parse(text))
    if (!parsed.success) return z.prettifyError(parsed.error)
    const { workingTitle, addresses, rights, ...rest } = parsed.data
    return {
      wins: true,
      ...rest,
      ...(workingTitle !== undefined && { workingTitle }),
      ...(addresses && { addresses }),
      ...(rights && { rights }),
    } as KnownFacts
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`
  }
}
