import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Editor } from '@/lib/auth/model'
import { listen } from '@/lib/db/listener'
import { log } from '@/lib/log/log'
import { Refusal } from '@/lib/result/refusal'
import { arrive, leave } from './commands'
import { comeBackAfter, frame, HEARTBEAT } from './frame'
import { FRAMES, type Hello, type Present } from './model'
import { eventsAfter, type Listened, newestSeq, presentAt } from './queries'

/** One for each of a person's windows; more is a fault of a program. */
const MOST_OF_ONE_PERSON = 8
const MOST_OF_ALL = 500
/** How often session, role and presence are asked for again while nothing happens. */
export const BEAT_MS = 5_000
const COME_BACK_MS = 2_000
/** A browser that does not take what it is sent is let go; it comes back for what it missed. */
const MOST_UNSENT = 1_000

export type Watch = {
  readonly actor: Editor
  readonly article: Listened | null
  /** Audit number from which on to tell; from now on when left out. */
  readonly since: number | null
  /** Whether the session and the role still stand. */
  readonly stands: () => Promise<boolean>
  /** Aborted when the browser has gone. */
  readonly gone: AbortSignal
}

type OpenStream = { readonly userId: string; readonly look: () => void; readonly close: () => void }
type State = { readonly open: Set<OpenStream>; stopListening?: (() => void)[] }

const shared = globalThis as typeof globalThis & { provisoStreams?: State }
const state = (): State => {
  shared.provisoStreams ??= { open: new Set() }
  return shared.provisoStreams
}

/**
 * A stream of what editors do: an answer that stays open. Before each batch and at every beat the session is asked
 * for again; when it does not stand, the stream says so and ends. Refused for too many streams of one person.
 */
export function openStream(watch: Watch): Response {
  const { open } = state()
  const own = [...open].filter(({ userId }) => userId === watch.actor.id)
  if (own.length >= MOST_OF_ONE_PERSON || open.size >= MOST_OF_ALL) throw new Refusal('too-many', 30)
  const body = new ReadableStream<Uint8Array>({ start: (controller) => run(watch, controller) })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  })
}

function run(watch: Watch, controller: ReadableStreamDefaultController<Uint8Array>): void {
  const now = state()
  const stream = randomUUID()
  const encoder = new TextEncoder()
  const write = (text: string) => {
    if (now.open.has(self)) controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) < -MOST_UNSENT) close()
  }
  const close = () => {
    if (!now.open.delete(self)) return
    clearInterval(beat)
    watch.gone.removeEventListener('abort', close)
    try {
      controller.close()
    } catch {
      // The browser was quicker.
    }
    // What is under way may still say that they are here.
    if (watch.article) void idle().then(() => leave(watch.actor, stream).catch(noteTrouble))
  }
  const { look, idle } = oneAtATime(teller(watch, stream, write, close))
  const self: OpenStream = { userId: watch.actor.id, look, close }
  const beat = setInterval(() => {
    write(HEARTBEAT)
    look()
  }, BEAT_MS)
  now.open.add(self)
  watch.gone.addEventListener('abort', close)
  now.stopListening ??= (['proviso_audit', 'proviso_presence'] as const).map((channel) =>
    listen(channel, wake),
  )
  write(comeBackAfter(COME_BACK_MS))
  if (watch.gone.aborted) close()
  else look()
}

/** What a stream does when something may have happened: says hello first, then what is new. */
function teller(
  { actor, article, since, stands }: Watch,
  stream: string,
  write: (text: string) => void,
  close: () => void,
) {
  let seq = since
  let present = ''
  let greeted = false
  const tellPresent = async ({ id }: Listened) => {
    await arrive(actor, stream, id)
    const here: readonly Present[] = await presentAt(actor, id)
    const told = frame(FRAMES.present, here)
    if (told !== present) write(told)
    present = told
  }
  const tellNews = async (after: number) => {
    const batch = await eventsAfter(actor, after, article)
    if (batch.behind) write(frame(FRAMES.behind, null, batch.seq))
    for (const event of batch.events) write(frame(FRAMES.update, event, event.seq))
    if (batch.inbox) write(frame(FRAMES.inbox, null))
    seq = batch.seq
  }
  return async () => {
    if (!(await stands())) {
      write(frame(FRAMES.ended, null))
      return close()
    }
    seq ??= await newestSeq(actor)
    if (!greeted) write(frame(FRAMES.hello, { stream, seq } satisfies Hello, seq))
    greeted = true
    await tellNews(seq)
    if (article) await tellPresent(article)
  }
}

/** Runs once more after a call that came while it ran. What goes wrong is tried again at the next beat. */
function oneAtATime(work: () => Promise<void>) {
  let running: Promise<void> | null = null
  let again = false
  const loop = async () => {
    do {
      again = false
      await work().catch(noteTrouble)
    } while (again)
    running = null
  }
  const look = () => {
    if (running) again = true
    else running = loop()
  }
  return { look, idle: () => running ?? Promise.resolve() }
}

function noteTrouble(err: unknown): void {
  log().warn({ event: 'live.trouble', err }, 'a stream could not be told')
}

function wake(): void {
  for (const { look } of state().open) look()
}

/** Ends all streams of this process, before it stops: a server waits for answers that are still open. */
export function closeStreams(): void {
  const { open, stopListening } = state()
  for (const { close } of [...open]) close()
  for (const stop of stopListening ?? []) stop()
  shared.provisoStreams = undefined
}
