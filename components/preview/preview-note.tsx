import { PreviewLinks } from './preview-links.client'
import type { PreviewPlace } from './preview-place'

type Props = { state: 'shown' | 'stale' | 'gone'; place?: PreviewPlace | null }

const WORDS = {
  shown: 'Preview for the desk alone: this is not published, and nothing here was checked by the gate.',
  stale: 'This was saved again since. Open the preview anew from its own screen.',
  gone: 'What this preview showed does not exist any more.',
} as const

/** Says what a preview is, above it, and in its place when there is nothing to show. */
export function PreviewNote({ state, place = null }: Props) {
  return (
    <aside
      aria-label="Preview"
      className="border-b border-attention bg-attention-wash px-4 py-2 text-center font-sans text-sm text-attention"
    >
      {WORDS[state]} <ToThePlace place={place} />
      <PreviewLinks />
    </aside>
  )
}

function ToThePlace({ place }: { place: PreviewPlace | null }) {
  if (place === 'absent') return <>Readers would not see it: a disagreement has two published sides.</>
  return place && <a href={`#${place.id}`}>Go to the {place.what}</a>
}
