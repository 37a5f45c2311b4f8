import { defineRoute } from '@/lib/action/define-route'
import { watchSession } from '@/lib/auth/session'
import { openStream } from '@/lib/live/open-streams'
import { listenedArticle } from '@/lib/live/queries'
import { eventsInput } from '@/lib/live/schema'
import { Refusal } from '@/lib/result/refusal'

/** A stream of what editors do, of all articles or of one. A browser that comes back goes on where it was. */
export const GET = defineRoute({
  as: 'editor',
  input: eventsInput,
  run: async (actor, { article: slug, since }, request) => {
    const article = slug === undefined ? null : await listenedArticle(actor, slug)
    if (slug !== undefined && !article) throw new Refusal('not-found')
    const last = eventsInput.shape.since.safeParse(request.headers.get('last-event-id') ?? undefined).data
    return openStream({
      actor,
      article,
      since: last ?? since ?? null,
      stands: await watchSession('editor'),
      gone: request.signal,
    })
  },
})
