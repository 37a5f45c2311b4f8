/**
 * Lines by which a person can follow what is happening.
 * @param {number} steps
 */
export function progress(steps) {
  let at = 0
  const line = (/** @type {string} */ name, /** @type {string} */ text) =>
    console.log(`  ${at}/${steps} ${name.padEnd(10)} ${text}`)

  return {
    /**
     * Runs one step. `doing` is printed once it has something to do; the answer is what to print at its end.
     * @template Value
     * @param {string} name
     * @param {(doing: (text: string) => void) => Promise<string> | string} work
     */
    async step(name, work) {
      at += 1
      const began = Date.now()
      const result = await work((text) => line(name, text))
      const seconds = (Date.now() - began) / 1000
      line(name, seconds < 1 ? result : `${result} (${seconds.toFixed(0)} s)`)
    },
  }
}
