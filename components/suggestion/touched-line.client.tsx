'use client'

import { useWorkspace } from '@/components/annotation/workspace-context.client'
import { touchedWords } from '@/lib/suggestion/touched'
import { useOpenSuggestions } from './suggestion-store.client'

/** Which points the article touches, as far as annotations say; what is only suggested is said apart. */
export function TouchedLine() {
  const annotations = useWorkspace((state) => state.annotations)
  const open = useOpenSuggestions()
  const bound = numbers(annotations.flatMap(({ targets }) => targets.map(({ number }) => number)))
  const suggested = numbers(open.map(({ target }) => target.number)).filter((one) => !bound.includes(one))
  const words = touchedWords({ bound, suggested })
  return words === '' ? null : <p>{words}</p>
}

const numbers = (all: readonly (number | null)[]) => [...new Set(all.filter((one) => one !== null))]
