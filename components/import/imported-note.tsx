import { Note } from '@/components/ui/note'

const SAYS: Readonly<Record<string, string>> = {
  new: 'Kept as a new article.',
  copy: 'Kept as a copy of another article. The two count as one origin.',
  'new-address':
    'This text was already archived. Its address is noted as another address of this article; no version was made.',
  'new-version':
    'Kept as a new version of an article that was archived already. The facts about it stay as they were.',
  'earlier-version':
    'This text was archived as an earlier version, which is current again. The facts about it stay as they were.',
  'much-shorter':
    'This had less than half of the words of the current version, so it was written down as an attempt and is no version.',
  attempt:
    'This was written down as an attempt that failed, as you said. No version was made; the article stands as it was.',
  same: 'This text was already archived. Nothing was changed.',
}

/** What keeping an import came to; stands over the article that it led to. */
export function ImportedNote({ outcome }: { outcome: string | string[] | undefined }) {
  const says = typeof outcome === 'string' ? SAYS[outcome] : undefined
  if (!says) return null
  return (
    <Note role="status" className="mb-4">
      {says}
    </Note>
  )
}
