import { RecordForm } from '@/components/plan/record-form.client'
import { DATED, EXTENT } from '@/components/plan/subject-fields'
import { Disclosure } from '@/components/ui/disclosure'
import { changePlanVersionAction } from '@/lib/plan/actions'
import { type DeskPlanVersion, PLAN_VERSION_WORDS } from '@/lib/plan/model'
import { formatDate } from '@/lib/text/edtf'

/** Who wrote a text, when, and how much of it was seen; all of it can be corrected. */
export function VersionFacts({ version }: { version: DeskPlanVersion }) {
  const { id, versionKind, author, date, dateBasis, extentSeen, seenWhole } = version
  const standing = { author, date, dateBasis, extentSeen, seenWhole }
  const facts = [
    ['Kind', PLAN_VERSION_WORDS[versionKind]],
    ['Author, as far as reported', author || 'not reported'],
    ['Date', `${formatDate(date)} (${dateBasis})`],
    ['Seen of it', extentSeen],
    [
      'Whole text seen',
      seenWhole ? 'yes: what is missing from it was dropped' : 'no: what is missing here is only “not seen”',
    ],
  ]
  return (
    <section aria-labelledby="facts" className="max-w-4xl">
      <h2 id="facts" className="reading border-b border-ink pb-1 text-xl font-medium">
        The text
      </h2>
      <dl className="my-3 grid gap-x-6 gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="max-sm:mb-2">{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary="Correct what is known of it">
        <RecordForm
          fields={[AUTHOR, ...DATED, ...EXTENT]}
          action={changePlanVersionAction}
          fixed={{ subjectId: id }}
          standing={standing}
          submit="Save what is known"
          done="Saved."
        />
      </Disclosure>
    </section>
  )
}

const AUTHOR = { name: 'author', label: 'Author, as far as reported', kind: 'line' } as const
