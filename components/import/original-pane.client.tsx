'use client'

import { useEffect, useRef } from 'react'
import { deskPaths } from '@/lib/paths/desk'

export type View = 'published' | 'source'
const VIEWS: readonly View[] = ['published', 'source']
const WORDS: Readonly<Record<View, string>> = { published: 'As published', source: 'Source' }

export type OriginalPlace = { readonly id: string; readonly asked: number }

type Props = {
  draftId: string
  view: View
  choose: (view: View) => void
  /** The id of the place to show, and the time of asking: the same place may be asked for again. */
  place: OriginalPlace | null
}

/** The original beside its text, in a frame that can run, load and reach nothing. */
export function OriginalPane({ draftId, view, choose, place }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (!place) return
    // In place of what was shown, so that going back leads to the screen before this one.
    const address = `${deskPaths.importOriginal(draftId)}#${place.id}`
    frame.current?.contentWindow?.location.replace(new URL(address, window.location.href).href)
  }, [draftId, place])
  return (
    <div className="flex flex-col gap-1">
      <fieldset aria-label="How the original is shown" className="flex flex-wrap gap-1 py-2 text-sm">
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => choose(each)}
            className="min-h-7 rounded-sm border-b-2 border-transparent px-2 hover:bg-raised aria-pressed:border-accent aria-pressed:font-semibold"
          >
            {WORDS[each]}
          </button>
        ))}
      </fieldset>
      <iframe
        ref={frame}
        key={view}
        title="The original"
        src={deskPaths.importOriginal(draftId, view)}
        // No scripts and no origin; our own arrows may lead from it to the text beside it.
        sandbox="allow-top-navigation-by-user-activation"
        referrerPolicy="no-referrer"
        className="h-[calc(100dvh-var(--foot,4rem)-8.5rem)] min-h-60 w-full border border-rule bg-paper md:h-[calc(100dvh-11rem)] xl:h-[calc(100dvh-8rem)]"
      />
    </div>
  )
}
