import { TextButton } from '@/components/ui/text-button'
import type { DetailMethod } from '@/lib/article/model'

/** Another value of a fact, and on what it rests. */
export type Alternative = {
  readonly value: string
  readonly reason: string
  readonly method: DetailMethod
}

type Props = {
  label: string
  alternatives: readonly Alternative[]
  take: (one: Alternative) => void
}

/** What else was considered for a fact; one press takes one. */
export function Alternatives({ label, alternatives, take }: Props) {
  const once = alternatives.filter(
    ({ value }, at) => alternatives.findIndex((one) => one.value === value) === at,
  )
  if (once.length === 0) return null
  return (
    <ul
      aria-label={`${label}: also considered`}
      className="flex flex-col gap-1 border-s border-rule ps-3 text-sm"
    >
      {once.map((one) => (
        <li key={one.value} className="break-words">
          <TextButton onClick={() => take(one)} aria-label={`Use “${one.value}” as ${label}`}>
            Use this
          </TextButton>{' '}
          “{one.value}”{one.reason && <span className="text-soft">: {one.reason}</span>}
        </li>
      ))}
    </ul>
  )
}
