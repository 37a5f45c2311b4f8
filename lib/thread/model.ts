/** What a thread can be about. */
export const THREAD_KINDS = ['annotation', 'statement', 'article'] as const
export type ThreadKind = (typeof THREAD_KINDS)[number]

/** Why a thread is resolved, in the order in which it is offered. */
export const RESOLVE_REASONS = {
  answered: 'answered',
  put_right: 'put right',
  no_change: 'looked at, stays as it is',
  duplicate: 'said elsewhere',
  no_longer_applies: 'no longer applies',
} as const
export type ResolveReason = keyof typeof RESOLVE_REASONS

export type ThreadEventKind = 'blocking' | 'not_blocking' | 'resolved' | 'reopened'

export type CommentView = {
  readonly seq: number
  readonly by: string
  readonly own: boolean
  /** ISO instant. */
  readonly at: string
  /** Null once its author took it back. */
  readonly words: string | null
  /** Names of those it calls. */
  readonly mentions: readonly string[]
  /** It calls whoever reads it. */
  readonly callsMe: boolean
}

export type ThreadEventView = {
  readonly seq: number
  readonly kind: ThreadEventKind
  readonly reason: ResolveReason | null
  readonly words: string
  readonly by: string
  readonly own: boolean
  /** ISO instant. */
  readonly at: string
}

/** What a thread is about, as a person knows it, and where that is. */
export type ThreadAbout = {
  readonly kind: ThreadKind
  readonly id: string
  /** The passage, the sentence, or the article's name. */
  readonly words: string
  /** Of the article, where there is one. */
  readonly slug: string | null
  /** Of the annotation or the statement; the slug of an article. */
  readonly publicId: string
}

export type ThreadView = {
  readonly id: string
  readonly publicId: string
  readonly about: ThreadAbout
  readonly open: boolean
  /** While it is open, nothing it concerns is published anew. */
  readonly blocking: boolean
  readonly by: string
  readonly comments: readonly CommentView[]
  readonly events: readonly ThreadEventView[]
}

/** Somebody who can be called in a comment. */
export type Colleague = { readonly id: string; readonly name: string }

/** A thread that keeps something from being published. */
export type BlockingThread = {
  readonly publicId: string
  readonly kind: ThreadKind
  /** Of the annotation that it is about. */
  readonly annotationId: string | null
  /** Who began it, and the first thing in it that still stands; empty when all was taken back. */
  readonly by: string
  readonly said: string
}

/** An open thread that stops publishing, with what it holds up. */
export type HoldUp = {
  readonly publicId: string
  /** The sentence, the passage or the article that it is about. */
  readonly words: string
  readonly by: string
  readonly said: string
  /** ISO instant at which it was begun. */
  readonly at: string
  /** Sentences under way that it keeps from readers. */
  readonly holdsUp: readonly string[]
}
