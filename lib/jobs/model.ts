/**
 * Every job that there is, with what it is told. The names are in the database: a job that waits is found again by its
 * name after an upgrade.
 */
export type Jobs = {
  /** Looks at one row of a run: fetches it, reads it and says what would become of it. */
  'import.look': { readonly rowId: string }
  /** Imports one row of a run. */
  'import.row': { readonly rowId: string }
  /** Looks whether the publisher has changed an article. */
  'article.recheck': {
    readonly articleId: string
    /** Whoever asked for this one look; else it is looked at by the standing order. */
    readonly askedById?: string
  }
  /** Indexes the phrasing of versions that came in before phrasing was indexed. */
  'likeness.index': Record<never, never>
}
export type JobName = keyof Jobs

/** What a job may do when its time has come. What it throws is tried again later. */
export type Tasks = {
  readonly [Name in JobName]?: (
    payload: Jobs[Name],
    about: { readonly attempt: number; readonly last: boolean },
  ) => Promise<void>
}

export type JobOptions = {
  /** Not before this time. */
  readonly runAt?: Date
  /** A job that waits under this key is replaced by the new one; one that runs is left to end. */
  readonly key?: string
  /** How often it is tried in all; waits grow from seconds to hours in between. */
  readonly attempts?: number
  /** Smaller numbers go first. */
  readonly priority?: number
}
