'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect } from 'react'
import { addressOfFilter, filterOfAddress } from '@/lib/annotation/filter-address'
import type { AnnotationFilter } from '@/lib/annotation/filter-annotations'
import { useWorkspaceStore } from './workspace-context.client'

type How = 'new-step' | 'same-step'

/** The filter stands in the address, so that it can be shared and the way back leads through it. */
export function useFilterAddress(): (filter: AnnotationFilter, how?: How) => void {
  const store = useWorkspaceStore()
  const params = useSearchParams()
  useEffect(() => {
    const { filter, ignored } = filterOfAddress(new URLSearchParams(params))
    store.getState().ask(filter)
    if (ignored.length > 0)
      store
        .getState()
        .warn(`The address asks for something unknown, which is left out: ${ignored.join(', ')}.`)
  }, [store, params])
  return useAskFilter()
}

/** Asks for another filter and writes it into the address; typing replaces that, choices are steps of their own. */
export function useAskFilter(): (filter: AnnotationFilter, how?: How) => void {
  const store = useWorkspaceStore()
  return useCallback(
    (filter, how = 'new-step') => {
      store.getState().ask(filter)
      const query = addressOfFilter(new URLSearchParams(location.search), filter).toString()
      const address = `${location.pathname}${query && `?${query}`}${location.hash}`
      if (how === 'new-step') history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    },
    [store],
  )
}
