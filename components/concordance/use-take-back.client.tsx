'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { useAction } from '@/components/form/use-action.client'
import { takeBackAction } from '@/lib/concordance/actions'
import type { Hit } from '@/lib/concordance/model'
import type { Made } from './wanted'
import { takenBackWords } from './words'

type Props = {
  onSay: (words: string) => void
  /** These places are free again, by key. */
  onGone: (hits: readonly (readonly [string, Hit])[]) => void
}

/** Remembers what was annotated in one go, and takes the last of it back in one go. */
export function useTakeBack({ onSay, onGone }: Props) {
  const router = useRouter()
  const { run } = useAction(takeBackAction)
  const batches = useRef<(readonly Made[])[]>([])

  const keep = (made: readonly Made[]) => {
    if (made.length > 0) batches.current.push(made)
  }
  const takeBack = async () => {
    const batch = batches.current.at(-1)
    if (!batch) return onSay('Nothing was annotated here yet.')
    const answer = await run({
      annotations: batch.map(({ id, rowVersion }) => ({ id, rowVersion })),
    })
    if (!answer) return
    if (!answer.ok) return onSay('It could not be taken back. Try again.')
    batches.current.pop()
    const { gone, kept } = answer.value
    const free = batch.filter(({ id }) => gone.includes(id)).flatMap(({ hits }) => hits)
    onGone(free.map((hit) => [hit.key, hit]))
    onSay(takenBackWords(gone.length, kept))
    router.refresh()
  }
  return { keep, takeBack }
}
