'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { useAction } from '@/components/form/use-action.client'
import { lastTogetherAction, takeBackAction } from '@/lib/concordance/actions'
import type { Hit, Together } from '@/lib/concordance/model'
import { NOTHING_TOGETHER, takenBackWords } from './words'

type Props = {
  /** The lines that are shown. */
  hits: readonly Hit[]
  onSay: (words: string) => void
  /** These places are free again. */
  onGone: (hits: readonly Hit[]) => void
}

/**
 * Takes back in one go what this person annotated last in one go. The server knows what that is, also after a reload;
 * the places of what was made on this page are remembered, to be ticked again.
 */
export function useTakeBack({ hits, onSay, onGone }: Props) {
  const router = useRouter()
  const last = useAction(lastTogetherAction)
  const { run } = useAction(takeBackAction)
  const places = useRef(new Map<string, readonly Hit[]>())

  const takeBack = async () => {
    const known = await last.run({})
    if (!known) return
    if (!known.ok) return onSay('It could not be taken back. Try again.')
    if (!known.value) return onSay(NOTHING_TOGETHER)
    const { annotations } = known.value
    const answer = await run({ annotations: annotations.map(({ id, rowVersion }) => ({ id, rowVersion })) })
    if (!answer) return
    if (!answer.ok) return onSay('It could not be taken back. Try again.')
    const { gone, kept } = answer.value
    onGone(gone.flatMap((id) => places.current.get(id) ?? shownOn(hits, known.value, id)))
    onSay(takenBackWords(gone.length, kept))
    router.refresh()
  }
  return {
    keep: (made: readonly { readonly id: string; readonly hits: readonly Hit[] }[]) => {
      for (const one of made) places.current.set(one.id, one.hits)
    },
    takeBack,
  }
}

/** The lines on which an annotation lies that was made before this page was loaded. */
function shownOn(hits: readonly Hit[], together: Together | null, id: string): readonly Hit[] {
  const publicId = together?.annotations.find((one) => one.id === id)?.publicId
  return hits.filter(({ marks }) => marks.some((mark) => mark.publicId === publicId))
}
