import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { deskPaths } from '@/lib/paths/desk'

/** Narrows the log by whoever acted and whatever it was done to; the address can be shared. */
export function AuditFilterForm({ filter }: { filter: { actor: string; subject: string } }) {
  return (
    <form method="get" action={deskPaths.audit()} className="flex max-w-3xl flex-wrap items-end gap-3">
      <Field label="Who" className="min-w-44 flex-1">
        <TextInput name="actor" defaultValue={filter.actor} maxLength={200} />
      </Field>
      <Field label="What it was done to" className="min-w-44 flex-1">
        <TextInput name="subject" defaultValue={filter.subject} maxLength={200} placeholder="statement/" />
      </Field>
      <Button type="submit">Show</Button>
    </form>
  )
}
