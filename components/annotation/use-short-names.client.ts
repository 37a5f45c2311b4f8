'use client'

import { useMemo } from 'react'
import type { NameOf } from '@/lib/annotation/field-words'
import { useSetting } from './workspace-context.client'

/** What ids of a field are called within a sentence: "point 1", "NATO membership", a name. */
export function useShortNames(): NameOf {
  const { choices } = useSetting()
  return useMemo(
    () => (id) => {
      const subject = choices.subjects.find((one) => one.id === id)
      if (subject)
        return subject.kind === 'point' && subject.number !== undefined
          ? `point ${subject.number}`
          : subject.title
      return choices.origins.find((one) => one.id === id)?.name ?? 'something that is no longer listed'
    },
    [choices],
  )
}
