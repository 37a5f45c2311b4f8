import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import { TextButton } from '@/components/ui/text-button'
import type { FoundNotice } from '@/lib/import-draft/compare-with-held'
import type { DraftDecisions } from '@/lib/import-draft/model'

type Props = {
  proposed: readonly FoundNotice[]
  decisions: DraftDecisions
  put: (part: Partial<DraftDecisions>) => void
}

/** What the publisher seems to say about its own text; each is noted or refused by a person. */
export function SaidByPublisher({ proposed, decisions, put }: Props) {
  if (proposed.length === 0) return null
  const { notices = [], refusedNotices = [] } = decisions
  const without = (list: Props['decisions']['notices'], one: FoundNotice) =>
    (list ?? []).filter((other) => !isSame(other, one))
  const plain = ({ kind, words }: FoundNotice) => ({ kind, words })
  return (
    <div>
      <h3 className="text-sm font-medium">Said by the publisher?</h3>
      <p className="mb-2 text-sm text-soft">
        What you note stands with the article, and makes evidence from it suspect.
      </p>
      <ul aria-label="Said by the publisher?" className="flex flex-col gap-3">
        {proposed.map((one) => (
          <OneNotice
            key={`${one.kind} ${one.words}`}
            one={one}
            state={
              notices.some((other) => isSame(other, one))
                ? 'noted'
                : refusedNotices.some((other) => isSame(other, one))
                  ? 'refused'
                  : null
            }
            note={() =>
              put({
                notices: [...without(notices, one), plain(one)],
                refusedNotices: without(refusedNotices, one),
              })
            }
            refuse={() =>
              put({
                notices: without(notices, one),
                refusedNotices: [...without(refusedNotices, one), plain(one)],
              })
            }
            undo={() => put({ notices: without(notices, one), refusedNotices: without(refusedNotices, one) })}
          />
        ))}
      </ul>
    </div>
  )
}

const isSame = (a: { kind: string; words: string }, b: { kind: string; words: string }) =>
  a.kind === b.kind && a.words === b.words

type OneProps = {
  one: FoundNotice
  state: 'noted' | 'refused' | null
  note: () => void
  refuse: () => void
  undo: () => void
}

function OneNotice({ one, state, note, refuse, undo }: OneProps) {
  const what = one.kind.replaceAll('_', ' ')
  return (
    <li className="border-s-2 border-rule ps-3">
      <p className="text-sm text-soft">
        {what}: {one.because}
      </p>
      <p className="reading mb-2 break-words">{one.words}</p>
      {state === null ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={note}>Note this {what}</Button>
          <Button onClick={refuse}>It is none</Button>
        </div>
      ) : (
        <p className="text-sm">
          <Tag tone="strong">{state === 'noted' ? 'will be noted' : 'refused'}</Tag>{' '}
          <TextButton onClick={undo}>Undo</TextButton>
        </p>
      )}
    </li>
  )
}
