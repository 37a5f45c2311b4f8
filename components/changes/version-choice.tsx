import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { deskPaths } from '@/lib/paths/desk'
import type { VersionChanges } from '@/lib/recheck/model'
import { instantInWords } from '@/lib/text/instant'

/** Which two versions are compared. Works without scripts. */
export function VersionChoice({ slug, versions, from, to }: VersionChanges) {
  if (versions.length < 3) return null
  const options = versions.map(({ number, createdAt }) => (
    <option key={number} value={number}>
      version {number}, {instantInWords(createdAt)}
    </option>
  ))
  return (
    <form action={deskPaths.articleChanges(slug)} className="mb-6 flex flex-wrap items-end gap-3">
      <Field label="From">
        <Select name="from" defaultValue={from}>
          {options}
        </Select>
      </Field>
      <Field label="To">
        <Select name="to" defaultValue={to}>
          {options}
        </Select>
      </Field>
      <Button type="submit">Compare</Button>
    </form>
  )
}
