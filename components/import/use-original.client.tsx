'use client'

import { useState } from 'react'
import { placeBefore, placeId } from '@/lib/import/bare-text'
import { type OwnWords, ownWordsId } from '@/lib/import/own-words'
import type { ImportDraft } from '@/lib/import-draft/model'
import type { OriginalPlace, View } from './original-pane.client'

/** What the frame of the original shows. */
export function useOriginal({ places, words }: ImportDraft) {
  const [view, setView] = useState<View>('published')
  const [place, setPlace] = useState<OriginalPlace | null>(null)
  const show = (id: string) => {
    setView('published')
    setPlace((before) => ({ id, asked: (before?.asked ?? 0) + 1 }))
  }
  const showPlace = (offset: number) => {
    const at = placeBefore(places, offset)
    if (at !== null) show(placeId(at))
  }
  return {
    view,
    place,
    choose: (chosen: View) => {
      setPlace(null)
      setView(chosen)
    },
    isInSight: () =>
      view === 'published' &&
      (document.querySelector('iframe[title="The original"]')?.checkVisibility() ?? false),
    show: showPlace,
    /** Words that were marked by hand have no mark of their own there: it then shows the place that they lie behind. */
    showWords: (own: OwnWords) => {
      const id = ownWordsId(own)
      if (words.includes(id)) show(id)
      else showPlace(own.from)
    },
  }
}
