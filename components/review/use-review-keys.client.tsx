'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { REVIEW_KEYS, type ReviewKey } from './review-keys'

type Keys = Readonly<Record<ReviewKey, () => void>> & {
  readonly digit: (number: number) => void
}

/** Single keys of the review stream. They rest while something is typed, or with a modifier held. */
export function useReviewKeys(active: boolean, keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const { key } = event
      if (/^[1-9]$/.test(key)) return latest.current.digit(Number(key))
      const own = REVIEW_KEYS.find((each) => each.key === key)
      if (!own) return
      event.preventDefault()
      latest.current[own.key]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [active])
}
