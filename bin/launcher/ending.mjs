import { setTimeout as wait } from 'node:timers/promises'
import { signalChildren } from './children.mjs'

const STEP_ENDS_WITHIN = 4_000

/** Ends things in the opposite order of their beginning, once, whatever the reason. */
export class Ending {
  begun = false
  /** What is being done while it ends, never rejecting. */
  work = Promise.resolve()
  /** @type {(() => Promise<void>)[]} */
  #steps = []

  constructor() {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => this.end(0))
  }

  /** @param {() => Promise<void>} step */
  after(step) {
    this.#steps.unshift(step)
  }

  /** Called between steps, so that a signal ends the launch rather than only its current child. */
  check() {
    if (this.begun) throw new Error('ended')
  }

  /**
   * @param {number} code
   * @param {string} [why]
   */
  async end(code, why) {
    if (this.begun) return
    this.begun = true
    if (why) console.error(why)
    signalChildren('SIGTERM')
    await Promise.race([this.work, wait(STEP_ENDS_WITHIN)])
    for (const step of this.#steps) {
      await step().catch((error) => console.error(error.message))
    }
    process.exit(code)
  }
}
