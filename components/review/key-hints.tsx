import { Key } from '@/components/ui/key'
import { REVIEW_KEYS } from './review-keys'

/** The keys of the review stream, in sight wherever there is room for a keyboard. */
export function KeyHints() {
  return (
    <ul aria-label="Keys" className="key-hints flex flex-wrap gap-x-4 gap-y-1 text-soft max-sm:hidden">
      {REVIEW_KEYS.map(({ key, what }) => (
        <li key={key}>
          <Key>{key}</Key> {what}
        </li>
      ))}
    </ul>
  )
}
