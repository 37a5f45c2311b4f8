import { Tag } from '@/components/ui/tag'
import type { FurnitureView } from '@/lib/furniture/model'

const WORDS: Readonly<Record<FurnitureView['state'], string>> = {
  seen: 'seen by a second person',
  'own-words': 'yours: waits for a second person',
  'to-sign': 'waits for you to see it',
  unwritten: 'not written yet',
}

/** Whether the newest words were seen by somebody who did not write them. */
export function WordsState({ state }: { state: FurnitureView['state'] }) {
  return <Tag tone={state === 'seen' ? 'plain' : 'attention'}>{WORDS[state]}</Tag>
}
