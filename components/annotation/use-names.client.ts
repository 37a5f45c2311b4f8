'use client'

import { useMemo } from 'react'
import type { NameOf } from '@/lib/annotation/field-words'
import type { Choices } from './annotation-fields.client'
import { useSetting } from './workspace-context.client'

/** What ids of a field are called within a sentence: "point 7", a name. */
export function useShortNames(): NameOf {
  const { choices } = useSetting()
  return useMemo(() => namesOf(choices, (number) => `point ${number}`), [choices])
}

/** What ids of a field are called where they are compared: "point 7: NATO membership", a name. */
export function useFullNames(): NameOf {
  const { choices } = useSetting()
  return useMemo(() => namesOf(choices, (number, title) => `point ${number}: ${title}`), [choices])
}

const namesOf =
  (choices: Choices, pointOf: (number: number, title: string) => string): NameOf =>
  (id) => {
    const subject = choices.subjects.find((one) => one.id === id)
    if (subject)
      return subject.kind === 'point' && subject.number !== undefined
        ? pointOf(subject.number, subject.title)
        : subject.title
    return choices.origins.find((one) => one.id === id)?.name ?? 'something that is no longer listed'
  }
