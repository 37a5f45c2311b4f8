import { StyleHint } from '@/components/form/style-hint'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { LEDGER_WORDS } from '@/lib/edition/labels'
import type { LedgerKind } from '@/lib/edition/model'

type Props<Kind extends LedgerKind> = {
  kinds: readonly Kind[]
  entry: { readonly kind: Kind; readonly reason: string }
  onChange: (entry: { kind: Kind; reason: string }) => void
  /** What the entry is about, for those who hear the form. */
  about: string
}

/** What the ledger will say of a change: its kind, and why. */
export function EntryFields<Kind extends LedgerKind>({ kinds, entry, onChange, about }: Props<Kind>) {
  return (
    <div className="mt-2 grid gap-3 sm:grid-cols-[21rem_1fr]">
      <Field label={<Spoken words="In the ledger as" about={about} />}>
        <Select
          value={entry.kind}
          onChange={(event) => onChange({ ...entry, kind: event.target.value as Kind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {LEDGER_WORDS[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={<Spoken words="Why, for readers" about={about} />}>
        <TextInput
          required
          maxLength={500}
          value={entry.reason}
          onChange={(event) => onChange({ ...entry, reason: event.target.value })}
        />
      </Field>
      <div className="sm:col-span-2">
        <StyleHint typing words={entry.reason} />
      </div>
    </div>
  )
}

function Spoken({ words, about }: { words: string; about: string }) {
  return (
    <>
      {words} <span className="spoken">({about})</span>
    </>
  )
}
