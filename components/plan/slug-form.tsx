import { changeSlugAction } from '@/lib/plan/actions'
import { RecordForm } from './record-form.client'
import { SLUG } from './subject-fields'

/** Gives a subject another address; the old one redirects. */
export function SlugForm({ subject: { id, slug } }: { subject: { id: string; slug: string } }) {
  return (
    <RecordForm
      key={slug}
      fields={SLUG}
      action={changeSlugAction}
      fixed={{ subjectId: id, seenSlug: slug }}
      start={{ slug }}
      submit="Change the address"
      done="Changed. The old address leads here."
    />
  )
}
