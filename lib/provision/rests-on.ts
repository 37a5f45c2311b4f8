/** How much rests on a provision and has to go before it can be taken back. */
export type RestsOn = {
  readonly readings: number
  readonly alignments: number
  /** Sentences of the latest edition. */
  readonly sentences: number
}

/** What to count of a provision to know it, the latest edition being that. */
export const resting = (edition: number) =>
  ({
    readings: { where: { retiredAt: null } },
    alignedFrom: { where: { retiredAt: null } },
    alignedTo: { where: { retiredAt: null } },
    statements: { where: { editions: { some: { editionNumber: edition } } } },
  }) as const

type Counted = Readonly<Record<'readings' | 'alignedFrom' | 'alignedTo' | 'statements', number>>

export const restsOn = ({ readings, alignedFrom, alignedTo, statements }: Counted): RestsOn => ({
  readings,
  alignments: alignedFrom + alignedTo,
  sentences: statements,
})

/** The same in words, such as “3 readings and one alignment”; empty when nothing does. */
export function restsOnWords({ readings, alignments, sentences }: RestsOn): string {
  const parts = [
    counted(readings, 'reading'),
    counted(alignments, 'alignment'),
    counted(sentences, 'published sentence'),
  ].filter(Boolean)
  return parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join(' and ')
}

function counted(count: number, what: string): string {
  if (count === 0) return ''
  return count === 1 ? `one ${what}` : `${count} ${what}s`
}
