import { install } from './install.mjs'

const OLDEST = { major: 20, minor: 19 }

/** Ends with a plain sentence under a Node that is too old. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  throw new Error(`Node ${OLDEST.major}.${OLDEST.minor} or newer is needed; this is ${process.versions.node}`)
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
