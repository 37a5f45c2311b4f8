import { Key } from '@/components/ui/key'

const HINTS = [
  ['a', 'accept'],
  ['1 … 9', 'choose'],
  ['s', 'select'],
  ['g', 'gone'],
  ['j', 'next'],
  ['k', 'previous'],
] as const

/** The keys of the suspect stream, in sight wherever there is room for a keyboard; `?` lists all. */
export function KeyHints() {
  return (
    <ul aria-label="Keys" className="key-hints flex flex-wrap gap-x-4 gap-y-1 text-soft max-sm:hidden">
      {HINTS.map(([key, what]) => (
        <li key={key}>
          <Key>{key}</Key> {what}
        </li>
      ))}
    </ul>
  )
}
