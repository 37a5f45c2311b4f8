'use client'

import { useMemo } from 'react'
import { released } from '@/components/live/held-updates'
import {
  annotationHistoryAction,
  annotationViewsAction,
  deletedAnnotationsAction,
} from '@/lib/annotation/actions'
import { carryOutChange, type Grounds, type Settled } from '@/lib/annotation/carry-out-change'
import { fieldsChange, type SingleChange } from '@/lib/annotation/change'
import type { HistoryEntry } from '@/lib/annotation/history'
import type { AnnotationView } from '@/lib/annotation/model'
import {
  besideWords,
  didWords,
  isAnotherChoice,
  type Meeting,
  meet,
  metEntry,
  theirChanges,
} from '@/lib/annotation/overtaken'
import type { Decision, Overtaken } from './store'
import { useTogetherStore } from './together-context.client'
import { useShortNames } from './use-names.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

export type Way = Overtaken['way']
/** How often somebody else may be faster in a row before it is left to another try. */
const TRIES = 3

type Found = {
  readonly now: AnnotationView | null
  readonly deletedRow: number | null
  readonly entries: readonly HistoryEntry[]
}

/**
 * Adds to the grounds of a change what is done where somebody else was faster: what goes together is saved together and
 * said, for the rest both sides are shown and a person decides. What they did is shown from then on, and not before.
 */
export function useSettle(): (grounds: Grounds, way: Way) => Grounds {
  const store = useWorkspaceStore()
  const together = useTogetherStore()
  const { version, me } = useSetting()
  const nameOf = useShortNames()
  return useMemo(() => {
    const show = (id: string, { now, deletedRow }: Found) => {
      if (now) store.getState().put([now])
      else if (deletedRow !== null) store.getState().dropDeleted({ id, rowVersion: deletedRow })
      together.setState(({ held }) => ({ held: released(held, [id]) }))
    }
    const lookAgain = async (id: string, publicId: string | undefined): Promise<Found | null> => {
      const views = await annotationViewsAction({ versionId: version.id, ids: [id] })
      if (!views.ok) return null
      const now = views.value[0] ?? null
      const deleted = now ? null : await deletedAnnotationsAction({ versionId: version.id })
      const gone = deleted?.ok ? deleted.value.find((one) => one.id === id) : undefined
      const named = publicId ?? now?.publicId ?? gone?.publicId
      const history = named ? await annotationHistoryAction({ publicId: named }) : null
      return { now, deletedRow: gone?.rowVersion ?? null, entries: history?.ok ? history.value : [] }
    }
    const settling = (grounds: Grounds, way: Way, tries: number): Grounds =>
      tries === 0
        ? grounds
        : { ...grounds, settle: (change) => settle(change, settling(grounds, way, tries - 1), way) }

    async function settle(change: SingleChange, grounds: Grounds, way: Way): Promise<Settled> {
      const { id } = change
      const seen = grounds.standing(id)
      const found = await lookAgain(id, seen?.publicId).catch(() => null)
      if (!found) return { ok: false, reason: 'unreached' }
      const { now, entries } = found
      if (!now && found.deletedRow === null) return { ok: false, reason: 'no-such-annotation' }
      const meeting = meet(change, seen, now, way !== 'do')
      const ways = meeting.how === 'so-already' ? null : meeting.ways
      const entry = metEntry(change, now, entries, ways, statementOf(change, seen, now))
      const by = entry?.by === me.name ? 'You' : entry?.by || 'Somebody'
      if (meeting.how === 'so-already') {
        show(id, found)
        return { ok: true, did: [], said: `${by} did the same meanwhile.` }
      }
      const others = ways ? didWords(ways, nameOf) : ''
      const decision =
        meeting.how === 'choose'
          ? await asked(store, { change, way, seen, now, ways, by, at: entry?.at ?? null, did: others })
          : null
      show(id, found)
      if (decision === 'theirs') return { ok: true, did: [], said: 'Left as it stands.' }
      const changes = decision && now ? chosenChanges(id, now, meeting, decision) : meeting.changes
      if (changes.length === 0) return { ok: true, did: [], said: 'Left as it stands.' }
      const done = await carryOutChange({ kind: 'several', changes }, grounds)
      if (done.refusal) return done.refusal
      const tells = meeting.how === 'go-on' && ways !== null && theirChanges(ways).length > 0 && by !== 'You'
      const chosen = done.chosen || (ways !== null && decision !== null && isAnotherChoice(decision, ways))
      const told = tells ? [`${by} ${others} meanwhile; ${besideWords(ways)}.`] : []
      return { ok: true, did: done.did, said: [...told, ...done.said].join(' ') || null, chosen }
    }
    return (grounds, way) => settling(grounds, way, TRIES)
  }, [store, together, version.id, me.name, nameOf])
}

/** Shows both sides and waits for the one who decides. */
const asked = (
  store: ReturnType<typeof useWorkspaceStore>,
  met: Omit<Overtaken, 'decide'>,
): Promise<Decision> =>
  new Promise((resolve) => {
    const mine: Overtaken = {
      ...met,
      decide: (decision) => {
        store.getState().decided(mine)
        resolve(decision)
      },
    }
    store.getState().meet(mine)
  })

/** What carries out a choice that was made field by field; without one, all that was wanted. */
function chosenChanges(
  id: string,
  now: AnnotationView,
  meeting: Exclude<Meeting, { how: 'so-already' }>,
  decision: Exclude<Decision, 'theirs'>,
): readonly SingleChange[] {
  if (decision === 'mine') return meeting.changes
  const change = fieldsChange(id, now.fields, decision)
  return change ? [change as SingleChange] : []
}

function statementOf(
  change: SingleChange,
  seen: AnnotationView | null,
  now: AnnotationView | null,
): string | null {
  if (!('revisionId' in change)) return null
  const uses = [...(now?.uses ?? []), ...(seen?.uses ?? [])]
  return uses.find(({ revisionId }) => revisionId === change.revisionId)?.statement ?? null
}
