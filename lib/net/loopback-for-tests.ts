type Shared = typeof globalThis & { provisoLoopbackForTests?: Set<number> }

/**
 * Lets the guarded fetch reach a port of the loopback that a test or a measurement serves on. A production build has
 * no such way: the compiler takes the branch out that would look here, and this throws.
 */
export function allowLoopbackForTests(port: number): void {
  if (process.env.NODE_ENV === 'production') throw new Error('only tests reach the loopback')
  const shared = globalThis as Shared
  shared.provisoLoopbackForTests ??= new Set()
  shared.provisoLoopbackForTests.add(port)
}
