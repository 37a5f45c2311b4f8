import { writeFile } from 'node:fs/promises'

const COUNTED = ['ferries', 'anchors', 'lanterns', 'barrels', 'signals', 'ropes', 'pilots', 'tides']
const PLACES = [
  'the eastern quay',
  'the old customs house',
  'the lower lock',
  'the fish market',
  'the northern mole',
]
const SENTENCES = 40

/** A word that stands in one sentence of one invented text and nowhere else. */
export const tokenOf = (mark: string, index: number) => `${mark}x${index}x`

/** A sentence that shares no run of six words with another: a number of its own is never further away. */
export function sentence(mark: string, index: number): string {
  const counted = COUNTED[index % COUNTED.length]
  const place = PLACES[index % PLACES.length]
  return `Morning ${index} brought ${index + 200} ${counted} to berth ${index + 300} by ${place}, ${index + 500} noted under ${tokenOf(mark, index)}`
}

/** Writes a text of such sentences, one to a paragraph; `instead` replaces some of them. */
export async function writeInvented(
  file: string,
  mark: string,
  instead: Readonly<Record<number, string>> = {},
): Promise<string> {
  const paragraphs = Array.from(
    { length: SENTENCES },
    (_, at) => `${instead[at + 1] ?? sentence(mark, at + 1)}.`,
  )
  await writeFile(file, paragraphs.join('\n\n'))
  return file
}
