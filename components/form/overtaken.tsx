import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'

export type Differing = {
  readonly label: string
  /** In words, "nothing" where a field is empty. */
  readonly standing: string
  readonly typed: string
}

type Props = { differing: readonly Differing[]; onWriteOver: () => void }

/** What somebody else saved meanwhile, beside what was typed here. */
export function Overtaken({ differing, onWriteOver }: Props) {
  return (
    <Note tone="attention" role="alert" title="Somebody else changed this meanwhile. Nothing was saved.">
      <p>
        {differing.length > 0
          ? 'What you typed is still here. It differs from what stands now:'
          : 'They saved the same as you typed.'}
      </p>
      <dl className="my-1 flex flex-col gap-2">
        {differing.map(({ label, standing, typed }) => (
          <div key={label} className="grid gap-x-4 sm:grid-cols-2">
            <dt className="font-medium sm:col-span-2">{label}</dt>
            <dd className="min-w-0 break-words">
              <span className="text-soft">now: </span>
              {standing}
            </dd>
            <dd className="min-w-0 break-words">
              <span className="text-soft">you typed: </span>
              {typed}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={onWriteOver}>Keep what I typed, to write it over this</Button>
    </Note>
  )
}
