import { install } from './install.mjs'

const OLDEST = [20, 19]

/** Ends with a plain sentence under a Node that is too old. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Error(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}`)
}

/**
 * Packages and database client, for tools that need no more.
 * @param {(text: string) => void} [doing]
 */
export async function prepare(doing = (text) => console.error(text)) {
  demandNode()
  await install(doing)
  const { generate } = await import('../generate.mjs')
  await generate()
}
