import type { SuspectWhy } from '@/lib/annotation/model'
import type { ThreadKind } from '@/lib/thread/model'

type Item = {
  /** `<kind>/<id>`; what is done with it is remembered under this name. */
  readonly key: string
  /** The sentence, the passage or the article that it is about. */
  readonly words: string
  readonly href: string
  /** ISO instant of the newest thing of it. */
  readonly at: string
  /** Dealt with, and nothing came since. */
  readonly done: boolean
}

/** Something in a thread that somebody has to do with. */
export type ThreadItem = Item & {
  readonly kind: 'thread'
  readonly about: ThreadKind
  /** Who did the newest of it, and what that was. */
  readonly by: string
  readonly news: 'comment' | 'resolved' | 'reopened' | 'blocking' | 'not_blocking'
  /** The words of that, where it has some. */
  readonly said: string
  /** They are called by name in what is new. */
  readonly mentioned: boolean
  readonly open: boolean
  readonly blocking: boolean
}

/** A colleague asks for a review. */
export type ReviewItem = Item & {
  readonly kind: 'review'
  readonly by: string
  readonly note: string
  /** Public id of the statement and number of the revision. */
  readonly revision: string
}

/** A passage that they marked, or that a sentence of theirs rests on, is suspect. */
export type SuspectItem = Item & {
  readonly kind: 'suspect'
  readonly why: SuspectWhy
  readonly article: string
}

export type InboxItem = ThreadItem | ReviewItem | SuspectItem

/** What of somebody's inbox is work for the queue, newest first. */
export type InboxTask = {
  readonly kind: 'mention' | 'thread' | 'blocking-thread' | 'review-asked'
  /** Public id of the thread; of a review, that of the statement and the number of the revision. */
  readonly subject: string
  readonly words: string
  readonly by: string
  /** What was done in a thread, and the words of it or of the asking, where there are some. */
  readonly news: ThreadItem['news'] | null
  readonly said: string
  readonly href: string
  /** ISO instant. */
  readonly at: string
}

/** Somebody who may be asked to review a revision, and when they were. */
export type Reviewer = { readonly id: string; readonly name: string; readonly askedAt: string | null }
