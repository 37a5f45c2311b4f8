const WIDTH = 30

/** How far a run is, drawn over itself in a terminal; elsewhere a line for each tenth. */
export function progressOf(output: NodeJS.WriteStream) {
  let last = -1
  return {
    show: (words: string, done: number, all: number) => {
      const share = all === 0 ? 1 : done / all
      if (output.isTTY) {
        const full = Math.round(share * WIDTH)
        output.write(`\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${all} ${words}\x1b[K`)
        return
      }
      const tenth = Math.floor(share * 10)
      if (tenth !== last) output.write(`${words}: ${done} of ${all}\n`)
      last = tenth
    },
    end: () => {
      if (output.isTTY) output.write('\r\x1b[K')
      last = -1
    },
  }
}
