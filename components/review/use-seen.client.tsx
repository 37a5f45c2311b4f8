'use client'

import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Marks where a piece of evidence ends: it was shown in full once this was on the screen. */
export const END_OF_EVIDENCE = 'data-end-of-evidence'

/** Watches which evidence was shown to its end; answers the next that was not, or null. */
export function useSeen(container: RefObject<HTMLElement | null>): () => Element | null {
  const seen = useRef(new Set<Element>())
  const ends = useCallback(
    () => [...(container.current?.querySelectorAll(`[${END_OF_EVIDENCE}]`) ?? [])],
    [container],
  )
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) seen.current.add(target)
    })
    for (const end of ends()) watcher.observe(end)
    return () => watcher.disconnect()
  }, [ends])
  return useCallback(() => ends().find((end) => !seen.current.has(end)) ?? null, [ends])
}
