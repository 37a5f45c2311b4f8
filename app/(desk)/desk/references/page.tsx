import { ReferenceForm } from '@/components/reference/reference-form.client'
import { ReferenceList } from '@/components/reference/reference-list'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { PageHeading } from '@/components/ui/page-heading'
import { TextInput } from '@/components/ui/text-input'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { referenceList, referenceReadings, referenceUses } from '@/lib/reference/queries'

export const metadata = { title: 'References' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function ReferencesPage({ searchParams }: Props) {
  const actor = await requireEditor()
  const { q } = await searchParams
  const query = (typeof q === 'string' ? q : '').slice(0, 200)
  const [references, uses, readings] = await Promise.all([
    referenceList(actor, query),
    referenceUses(actor),
    referenceReadings(actor),
  ])
  return (
    <>
      <PageHeading
        title="References"
        lead="Published sources that are not archived here. They support a statement only once a second person has checked what they say."
      />
      <Disclosure summary="Enter a reference" className="mb-6">
        <ReferenceForm />
      </Disclosure>
      <search className="mb-4">
        <form action={deskPaths.references()} className="flex items-end gap-3">
          <Field label="Outlet, title or address" className="w-72">
            <TextInput type="search" name="q" defaultValue={query} />
          </Field>
          <Button type="submit">Show</Button>
        </form>
      </search>
      {references.length === 0 ? (
        <EmptyState title={query ? 'No reference fits.' : 'No reference is entered yet.'}>
          A reference is for what can be read elsewhere and may not be, or cannot be, archived.
        </EmptyState>
      ) : (
        <ReferenceList references={references} uses={uses} readings={readings} />
      )}
    </>
  )
}
