const REFUSED_BY_RULE = 'PV001'
const DEPTH = 5

/** The plain sentence with which a rule of the database refused, wherever it sits inside an error; or undefined. */
export function databaseRefusal(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > DEPTH) return undefined
  const { code, originalCode, message, originalMessage, cause, meta, driverAdapterError } = error as Record<
    string,
    unknown
  >
  if (code === REFUSED_BY_RULE || originalCode === REFUSED_BY_RULE) {
    const sentence = originalMessage ?? message
    return typeof sentence === 'string' ? sentence : undefined
  }
  return [cause, meta, driverAdapterError]
    .map((inner) => databaseRefusal(inner, depth + 1))
    .find((sentence) => sentence !== undefined)
}
