'use client'

import { useCallback } from 'react'
import { lastTogetherAction } from '@/lib/concordance/actions'
import { deskPaths } from '@/lib/paths/desk'
import { useWorkspaceStore } from './workspace-context.client'

/**
 * Where there is nothing to undo in an article, something may have been annotated in one go in the concordance: then
 * this says so and leads there. Nothing else that was said meanwhile is spoken over.
 */
export function useMadeTogether() {
  const store = useWorkspaceStore()
  return useCallback(async () => {
    const said = store.getState().status
    const answer = await lastTogetherAction({}).catch(() => null)
    if (!answer?.ok || !answer.value || store.getState().status !== said) return
    const { free } = answer.value
    const what = free === 1 ? 'The passage that you annotated' : `The ${free} passages that you annotated`
    store.setState({
      status: {
        words: `There is nothing to undo here. ${what} in one go ${free === 1 ? 'is' : 'are'} taken back in the`,
        link: { words: 'concordance', href: deskPaths.concordance() },
      },
    })
  }, [store])
}
