import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line.client'
import { KEEP_ID } from './bar-ids'
import { useFootRoom } from './use-foot-room.client'

/** Whether what was decided is kept. */
export type Saved = 'saved' | 'saving' | 'waiting' | 'overtaken'

type Props = {
  left: number
  next: () => void
  saved: Saved
  keep: { readonly pending: boolean; readonly run: () => void; readonly words: string }
  throwAway: { readonly pending: boolean; readonly run: () => void }
  /** What went wrong, in sight wherever one reads. */
  children: ReactNode
}

const SAVED: Readonly<Record<Saved, string>> = {
  saved: 'Decisions saved.',
  saving: 'Saving…',
  overtaken: 'Not saved: choose first which decisions count.',
  waiting: 'Not saved yet: kept in this window and sent again as soon as the server answers.',
}

/** What is left, whether it is saved, and the end of it; always in sight. */
export function ReviewFoot({ left, next, saved, keep, throwAway, children }: Props) {
  const foot = useFootRoom()
  return (
    <div
      ref={foot}
      className="sticky bottom-0 z-20 mt-4 border-t border-edge bg-paper py-2 max-md:-mx-4 max-md:-mb-3 max-md:px-4"
    >
      {children}
      <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 max-md:gap-x-2">
        <StatusLine
          status={{ words: SAVED[saved] }}
          className={`min-w-14 flex-1 leading-tight max-md:text-xs! ${saved === 'saved' || saved === 'saving' ? '' : 'max-md:basis-full'}`}
        />
        {left > 0 && (
          <Button className="max-md:px-2! max-md:text-[0.8125rem]! md:hidden" onClick={next}>
            {left} to decide
          </Button>
        )}
        <Button
          variant="danger"
          className="max-md:hidden"
          pending={throwAway.pending}
          onClick={throwAway.run}
        >
          Throw away
        </Button>
        <Button
          id={KEEP_ID}
          variant="primary"
          className="max-md:px-2! max-md:text-[0.8125rem]!"
          pending={keep.pending}
          onClick={keep.run}
        >
          {keep.words}
        </Button>
      </div>
    </div>
  )
}
