'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Tag } from '@/components/ui/tag'
import { TextButton } from '@/components/ui/text-button'
import { deskPaths } from '@/lib/paths/desk'
import { instantInWords } from '@/lib/text/instant'
import { setBlockingAction, withdrawCommentAction } from '@/lib/thread/actions'
import type { Colleague, CommentView, ThreadEventView, ThreadView } from '@/lib/thread/model'
import { ThreadReply } from './thread-reply.client'
import { aboutHref, eventWords, KIND_WORDS, shortened, THREAD_PROBLEMS } from './words'

type Props = {
  thread: ThreadView
  colleagues: readonly Colleague[]
  /** The page is about something else: say what this is about, and lead there. */
  showsAbout?: boolean
  /** The page is this thread's own: its heading says what it is about and who began it. */
  alone?: boolean
  /** Put the caret into the answer when it appears. */
  takesFocus?: boolean
  onChanged: () => void
}

/** A thread: what was said and decided in it, in order, and what can be done with it. */
export function ThreadCard({
  thread,
  colleagues,
  showsAbout = false,
  alone = false,
  takesFocus = false,
  onChanged,
}: Props) {
  const name = `${thread.by} ${KIND_WORDS[thread.about.kind]}`
  return (
    <article
      id={`thread-${thread.publicId}`}
      aria-label={name}
      className="border-s-4 border-edge ps-3 text-[0.9375rem]"
    >
      <header className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        {!alone && (
          <h3 className="text-sm font-semibold">
            <Link href={deskPaths.thread(thread.publicId) as Route}>{name}</Link>
          </h3>
        )}
        <ThreadTags thread={thread} />
      </header>
      {showsAbout && (
        <p className="text-sm text-soft">
          <Link href={aboutHref(thread.about) as Route}>{shortened(thread.about.words)}</Link>
        </p>
      )}
      <ol className="my-2 flex flex-col gap-2">
        {inOrder(thread).map((one) =>
          'kind' in one ? (
            <Decided key={`event-${one.seq}`} event={one} />
          ) : (
            <Said key={`comment-${one.seq}`} comment={one} onChanged={onChanged} />
          ),
        )}
      </ol>
      <ThreadReply thread={thread} colleagues={colleagues} takesFocus={takesFocus} onChanged={onChanged} />
      {thread.open && <Blocking thread={thread} onChanged={onChanged} />}
    </article>
  )
}

export function ThreadTags({
  thread: { open, blocking },
}: {
  thread: Pick<ThreadView, 'open' | 'blocking'>
}) {
  if (!open) return <Tag>resolved</Tag>
  return blocking ? <Tag tone="problem">stops publishing</Tag> : <Tag>open</Tag>
}

function inOrder({ comments, events }: ThreadView): (CommentView | ThreadEventView)[] {
  return [...comments, ...events].sort((a, b) => (a.at < b.at ? -1 : 1))
}

function Said({ comment, onChanged }: { comment: CommentView; onChanged: () => void }) {
  const withdraw = useAction(withdrawCommentAction)
  const take = async () => {
    if ((await withdraw.run({ seq: comment.seq }))?.ok) onChanged()
  }
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
        <span className="font-medium text-ink">{comment.by}</span>
        <time dateTime={comment.at}>{instantInWords(comment.at)}</time>
        {comment.own && comment.words !== null && (
          <TextButton onClick={() => void take()} pending={withdraw.pending}>
            Take back
          </TextButton>
        )}
      </p>
      {comment.words === null ? (
        <p className="text-soft italic">taken back by who wrote it</p>
      ) : (
        <p className="break-words whitespace-pre-line">{comment.words}</p>
      )}
      <Problem result={withdraw.result} words={THREAD_PROBLEMS} />
    </li>
  )
}

function Decided({ event }: { event: ThreadEventView }) {
  return (
    <li className="text-sm text-soft">
      {event.by} {eventWords(event)} · <time dateTime={event.at}>{instantInWords(event.at)}</time>
      {event.words && <span className="block break-words whitespace-pre-line text-ink">{event.words}</span>}
    </li>
  )
}

function Blocking({ thread, onChanged }: { thread: ThreadView; onChanged: () => void }) {
  const set = useAction(setBlockingAction)
  const change = async () => {
    if ((await set.run({ threadId: thread.id, blocking: !thread.blocking }))?.ok) onChanged()
  }
  return (
    <div className="mt-1">
      <TextButton onClick={() => void change()} pending={set.pending}>
        {thread.blocking ? 'Let it no longer stop publishing' : 'Let it stop publishing'}
      </TextButton>
      <Problem result={set.result} words={THREAD_PROBLEMS} />
    </div>
  )
}
