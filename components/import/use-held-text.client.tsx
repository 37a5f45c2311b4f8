'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { DraftDecisions, DraftKnowledge } from '@/lib/import-draft/model'

/** Once a person has chosen an article and that is saved, asks for the text that the draft is compared with. */
export function useHeldText(
  { articleId }: DraftDecisions,
  { befores }: DraftKnowledge,
  isSaved: boolean,
): void {
  const router = useRouter()
  const asked = useRef<string | null>(null)
  const isMissing = articleId !== null && !befores.some((one) => one.articleId === articleId)
  useEffect(() => {
    if (!isMissing || !isSaved || asked.current === articleId) return
    asked.current = articleId
    router.refresh()
  }, [isMissing, isSaved, articleId, router])
}
