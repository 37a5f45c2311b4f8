/** Rooms whose changes every editor may hear of: the first word of an audit row's action. */
export const HEARD_ROOMS = [
  'annotation',
  'evidence',
  'reference-use',
  'statement',
  'revision',
  'thread',
  'review',
  'article',
  'edition',
  'notice',
  'finding',
  'suggestion',
  'task',
  'import-run',
] as const

/** Rooms in which something may have come for somebody's inbox, or may be dealt with. */
export const INBOX_ROOMS = ['thread', 'review', 'revision', 'article'] as const

/** That something was done. Never what: whoever hears of it asks for what they may see. */
export type LiveEvent = {
  /** Number of the audit row. */
  readonly seq: number
  /** `<room>.<past tense>` */
  readonly action: string
  /** `<kind>/<id>` */
  readonly subject: string
  /** Name of who did it. */
  readonly by: string
  /** It was the listener, here or in another window. */
  readonly own: boolean
  /** Ids of the annotations that it concerns, of the article listened to. */
  readonly annotations: readonly string[]
}

/** Somebody else who has an article open. */
export type Present = {
  readonly name: string
  /** Public id of the annotation they are at. */
  readonly at: string | null
}

/** The first thing a stream says. */
export type Hello = { readonly stream: string; readonly seq: number }

/** The names of what a stream says, besides plain updates. */
export const FRAMES = {
  hello: 'hello',
  update: 'update',
  present: 'present',
  /** Something was done, anywhere, that may change somebody's inbox. */
  inbox: 'inbox',
  /** So much happened since that it is better to read everything again. */
  behind: 'behind',
  /** The session is over or the role was taken away: do not come back. */
  ended: 'ended',
} as const

/** More rows than this are not told one by one. */
export const MOST_AT_ONCE = 200

/** Somebody whose stream was not renewed for this long has gone. */
export const GONE_AFTER_S = 12
