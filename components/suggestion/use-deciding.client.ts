'use client'

import { useMemo, useRef } from 'react'
import type { Step, Turned } from '@/components/annotation/store'
import { useFreshViews } from '@/components/annotation/use-fresh-views.client'
import { useGuess } from '@/components/annotation/use-guess.client'
import { useSetting, useWorkspaceStore } from '@/components/annotation/workspace-context.client'
import {
  acceptSuggestionsAction,
  correctSuggestionsAction,
  lookForSuggestionsAction,
  rejectSuggestionsAction,
  suggestionDeskAction,
  takeBackDecisionsAction,
} from '@/lib/suggestion/actions'
import type { SuggestedPassage } from '@/lib/suggestion/passages'
import { useSuggestionStore } from './suggestion-store.client'
import { problemWords } from './words'

const UNREACHED = { ok: false, reason: 'unreached' } as const
/** `added`: the targets that an annotation got which stood before; null where one was made. */
type Made = { readonly id: string; readonly rowVersion: number; readonly added: readonly string[] | null }
const rowOf = ({ id, rowVersion, added }: Made): Made => ({ id, rowVersion, added })

/** Deciding about the suggestions of a passage. Everything says what happened, and can be taken back and done again. */
export function useDeciding() {
  const workspace = useWorkspaceStore()
  const suggestions = useSuggestionStore()
  const { version } = useSetting()
  const guessOf = useGuess()
  const fetchViews = useFreshViews()
  const busy = useRef(false)

  return useMemo(() => {
    const versionId = version.id
    const refresh = async () => {
      const answer = await suggestionDeskAction({ versionId }).catch(() => UNREACHED)
      if (answer.ok) suggestions.setState(answer.value)
    }
    const close = (ids: readonly string[]) =>
      suggestions.setState(({ open }) => ({ open: open.filter(({ id }) => !ids.includes(id)) }))
    const failed = async ({ reason }: { readonly reason: string }): Promise<Turned> => {
      await refresh()
      return { ok: false, words: problemWords(reason), hopeless: reason !== 'unreached' }
    }

    /** Takes decisions back; the annotation that was made of them goes. */
    const takeBack = async (ids: readonly string[], made: Made | null, words: string): Promise<Turned> => {
      const annotation = made && { ...made, added: made.added && [...made.added] }
      const answer = await takeBackDecisionsAction({ ids: [...ids], annotation }).catch(() => UNREACHED)
      if (!answer.ok) return failed(answer)
      if (made?.added) await fetchViews([made.id])
      else if (made) workspace.getState().drop([made.id])
      await refresh()
      return { ok: true, words }
    }
    const say = (words: string, step: Step) => workspace.getState().say(words, step)
    const warn = async (answer: { readonly reason: string }) => {
      const { words } = await failed(answer)
      if (words) workspace.getState().warn(words)
      return false
    }

    const accept = async ({ spans, suggestions: all }: SuggestedPassage, off: ReadonlySet<string>) => {
      const ids = all.flatMap(({ id }) => (off.has(id) ? [] : [id]))
      const without = all.flatMap(({ id }) => (off.has(id) ? [id] : []))
      const { voice, speakerId, speakerDescription, chain, originId } = guessOf(spans).fields
      const proposed = { ids, without, voice, speakerId, speakerDescription, chain, originId }
      const send = () => acceptSuggestionsAction(proposed).catch(() => UNREACHED)
      const put = async () => {
        const answer = await send()
        if (!answer.ok) return answer
        workspace.getState().put(answer.value.views)
        close([...ids, ...without])
        void refresh()
        return answer
      }
      const answer = await put()
      if (!answer.ok) return warn(answer)
      let made = rowOf(answer.value)
      const [now, then] = made.added
        ? ['Accepted: the annotation of these words has it now.', 'it is taken off the annotation.']
        : ['Accepted: the passage is an annotation now.', 'its annotation is gone.']
      say(now, {
        undo: () => takeBack([...ids, ...without], made, `The suggestion is open again; ${then}`),
        redo: async () => {
          const again = await put()
          if (!again.ok) return failed(again)
          made = rowOf(again.value)
          return { ok: true, words: 'Accepted again.' }
        },
      })
      return true
    }

    const reject = async ({ suggestions: all }: SuggestedPassage) => {
      const ids = all.map(({ id }) => id)
      const send = async () => {
        const answer = await rejectSuggestionsAction({ ids }).catch(() => UNREACHED)
        if (!answer.ok) return answer
        close(ids)
        void refresh()
        return answer
      }
      const answer = await send()
      if (!answer.ok) return warn(answer)
      say('Rejected: these words are not suggested for this again.', {
        undo: () => takeBack(ids, null, 'The suggestion is open again.'),
        redo: async () => {
          const again = await send()
          return again.ok ? { ok: true, words: 'Rejected again.' } : failed(again)
        },
      })
      return true
    }

    /** Once somebody made an annotation on the way from a suggestion. */
    const corrected = async (ids: readonly string[], annotationId: string) => {
      const answer = await correctSuggestionsAction({ ids: [...ids], annotationId }).catch(() => UNREACHED)
      if (!answer.ok) return warn(answer)
      close(ids)
      await Promise.all([refresh(), fetchViews([annotationId])])
      return true
    }

    const lookAgain = async () => {
      const answer = await lookForSuggestionsAction({ versionId }).catch(() => UNREACHED)
      if (!answer.ok) return warn(answer)
      const { desk, made, gone } = answer.value
      suggestions.setState(desk)
      workspace.getState().say(`The text was looked through again: ${made} new, ${gone} no longer suggested.`)
      return true
    }
    /** A second press while one is under way does nothing. */
    const alone =
      <Given extends unknown[]>(work: (...given: Given) => Promise<boolean>) =>
      async (...given: Given) => {
        if (busy.current) return false
        busy.current = true
        return work(...given).finally(() => {
          busy.current = false
        })
      }
    return { accept: alone(accept), reject: alone(reject), corrected, lookAgain }
  }, [workspace, suggestions, version, guessOf, fetchViews])
}
