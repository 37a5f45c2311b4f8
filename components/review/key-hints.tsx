import { Key } from '@/components/ui/key'

const HINTS = [
  ['a', 'sign what is shown and approve'],
  ['x', 'except one'],
  ['c', 'ask for changes'],
  ['j', 'next'],
  ['k', 'previous'],
] as const

/** The keys of the review stream, always in sight. */
export function KeyHints() {
  return (
    <ul aria-label="Keys" className="flex flex-wrap gap-x-4 gap-y-1 text-soft">
      {HINTS.map(([key, words]) => (
        <li key={key}>
          <Key>{key}</Key> {words}
        </li>
      ))}
    </ul>
  )
}
