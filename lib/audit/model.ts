export type AuditRow = {
  readonly seq: string
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly details: string
}

export type AuditFilter = { readonly actor?: string; readonly subject?: string }

/** A page of the log, newest first; `olderThan` leads to the next one. */
export type AuditPage = { readonly rows: readonly AuditRow[]; readonly olderThan: string | null }

export type ChainCheck = {
  readonly rows: number
  readonly at: Date
  /** Number of the first row that is not what it was, or is not in its place; null when all are. */
  readonly firstBroken: string | null
  /** Whether the chain ends where the database says that it ends. */
  readonly endsAtHead: boolean
}
