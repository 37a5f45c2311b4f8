const KEY = 'proviso:targets'
const MOST = 4

/** The subjects that this browser's last annotations were about, newest first. */
export function lastTargets(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Keeps what an annotation was about. Where nothing can be kept, nothing is offered again. */
export function keepTargets(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...new Set([...ids, ...lastTargets()])].slice(0, MOST)))
  } catch {
    // A full or forbidden store is no reason to stop anyone.
  }
}
