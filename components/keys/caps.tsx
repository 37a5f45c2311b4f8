import { Key } from '@/components/ui/key'
import { capsOf } from './chord'

/** The keys of a chord, one after the other. */
export function Caps({ chord }: { chord: string }) {
  return (
    <span data-keys className="inline-flex gap-1">
      {capsOf(chord).map((cap) => (
        <Key key={cap}>{cap}</Key>
      ))}
    </span>
  )
}
