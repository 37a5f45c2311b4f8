'use client'

import { useKeyNames } from './use-key-names.client'

/** Where no annotation is: how to make the first one. */
export function NoneYet() {
  const keys = useKeyNames()('next-sentence', 'annotate')
  return (
    <p className="text-sm text-soft">
      No annotations yet. Select some words{keys && `, or press ${keys[0]} and then ${keys[1]}`}.
    </p>
  )
}
