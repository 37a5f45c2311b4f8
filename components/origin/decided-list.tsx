import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { DecidedOrigin } from '@/lib/origin/model'
import { deskPaths } from '@/lib/paths/desk'
import { decidedWords } from './words'

type Props = { decided: readonly DecidedOrigin[]; onUndo: (seq: number) => void; pending: boolean }

/** What was decided last, each to be undone. */
export function DecidedList({ decided, onUndo, pending }: Props) {
  if (decided.length === 0) return null
  return (
    <Disclosure summary={`Decided (the last ${decided.length})`} className="mt-6">
      <ul>
        {decided.map((one) => (
          <li
            key={one.seq}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-2 text-sm"
          >
            <span className="flex-1">
              {decidedWords(one)} <Link href={deskPaths.articleAbout(one.slug)}>{one.title}</Link>, by{' '}
              {one.by}
            </span>
            <Button
              pending={pending}
              aria-label={`Undo: ${decidedWords(one)} ${one.title}`}
              onClick={() => onUndo(one.seq)}
            >
              Undo
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
