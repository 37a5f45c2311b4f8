import { time } from '../anchoring/table'

/** Something measured, in milliseconds: its median and worst, and what it must stay below where something is wanted. */
export type Line = {
  readonly what: string
  readonly seen: number
  readonly worst: number
  readonly wanted?: number
}

/** Prints a line for each, and answers with those that are not reached. */
export function table(lines: readonly Line[]): readonly Line[] {
  console.log(`  ${'ms'.padEnd(52)}${'median'.padStart(9)}${'worst'.padStart(9)}${'wanted'.padStart(9)}`)
  for (const { what, seen, worst, wanted } of lines) {
    const cells = [time(seen), time(worst), wanted === undefined ? '' : time(wanted)]
    const told = wanted === undefined ? '' : isReached({ seen, wanted }) ? '  reached' : '  NOT REACHED'
    console.log(`  ${what.padEnd(52)}${cells.map((cell) => cell.padStart(9)).join('')}${told}`)
  }
  return lines.filter(({ seen, wanted }) => wanted !== undefined && !isReached({ seen, wanted }))
}

/** Says how it went; answers with the exit code. */
export function closing(missed: readonly Line[]): number {
  const names = missed.map(({ what }) => what).join('; ')
  console.log(missed.length === 0 ? '\nAll of it is reached.' : `\nNot reached: ${names}.`)
  return missed.length === 0 ? 0 : 1
}

const isReached = ({ seen, wanted }: { seen: number; wanted: number }) => seen <= wanted
