/**
 * Lines by which a person can follow what is happening.
 * @param {number} steps
 */
export function progress(steps) {
  let at = 0

  return {
    /**
     * Runs one step. `doing` is printed once it has something to do; the answer is what to print at its end. Two
     * steps may run at once: each line says whose it is.
     * @template Value
     * @param {string} name
     * @param {(doing: (text: string) => void) => Promise<string> | string} work
     */
    async step(name, work) {
      at += 1
      const prefix = `  ${at}/${steps} ${name.padEnd(10)}`
      const line = (/** @type {string} */ text) => console.log(`${prefix} ${text}`)
      const began = Date.now()
      const result = await work(line)
      const seconds = (Date.now() - began) / 1000
      line(seconds < 1 ? result : `${result} (${seconds.toFixed(0)} s)`)
    },
  }
}
