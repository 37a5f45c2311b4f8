import type { RevisionFields } from '@/lib/statement/model'

const keyOf = (revisionId: string) => `proviso:draft:${revisionId}`

export type Kept = { readonly rowVersion: number; readonly fields: RevisionFields }

/** Keeps what was typed in this tab, so that a lost session or a closed page loses nothing. */
export function keepFields(revisionId: string, kept: Kept): void {
  try {
    sessionStorage.setItem(keyOf(revisionId), JSON.stringify(kept))
  } catch {
    // A full or forbidden store is no reason to stop anyone; the page still holds the text.
  }
}

export function dropFields(revisionId: string): void {
  try {
    sessionStorage.removeItem(keyOf(revisionId))
  } catch {
    // See keepFields.
  }
}

/** What was kept, laid over what is saved; null when there is nothing, or nothing that can be read. */
export function keptFields(revisionId: string, saved: RevisionFields): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(revisionId)) ?? 'null') as Partial<Kept> | null
    if (typeof kept?.fields !== 'object' || typeof kept.rowVersion !== 'number') return null
    const known = Object.entries(kept.fields).filter(
      ([name, value]) => name in saved && (value === null || typeof value === 'string'),
    )
    return { rowVersion: kept.rowVersion, fields: { ...saved, ...Object.fromEntries(known) } }
  } catch {
    return null
  }
}
