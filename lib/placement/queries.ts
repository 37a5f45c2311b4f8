import 'server-only'
import type { Editor } from '@/lib/auth/model'
import type { PlacementRecord, SuspectPassage } from './model'

/**
 * Passages that wait for a person and that a live statement rests on: undecided ones first, the most public first;
 * then those that were marked as gone and that something still rests on.
 */
export async function suspectQueue(_actor: Editor): Promise<SuspectPassage[]> {
  return []
}

/** One annotation by its public id as the queue shows it, whether or not it waits; null when there is none. */
export async function suspectPassage(_actor: Editor, _publicId: string): Promise<SuspectPassage | null> {
  return null
}

/** Every decision about where a passage lies, newest first. */
export async function placementHistory(_actor: Editor, _annotationId: string): Promise<PlacementRecord[]> {
  return []
}
