import Link from 'next/link'
import { StyleHint } from '@/components/form/style-hint'
import { deskPaths } from '@/lib/paths/desk'
import { createPlanVersionAction } from '@/lib/plan/actions'
import { type DeskPlanVersion, PLAN_VERSION_WORDS, type PlanOutline } from '@/lib/plan/model'
import { formatDate } from '@/lib/text/edtf'
import { DeskSection } from './desk-section'
import { RecordForm } from './record-form.client'
import { SlugForm } from './slug-form'
import { VERSION_FIELDS } from './subject-fields'
import { SubjectRow } from './subject-row'
import type { TitleViews } from './titled-views'

type Props = { plan: PlanOutline; views: TitleViews }

/** The texts of the plan: drafts, counter-proposals, related documents. */
export function PlanVersions({ plan, views }: Props) {
  return (
    <DeskSection
      id="texts"
      title="Texts of the plan"
      lead="A source that is older than a text can only be context for what that text contains."
      add="Add a text"
      empty="No texts yet."
      form={
        <RecordForm
          fields={VERSION_FIELDS}
          action={createPlanVersionAction}
          fixed={{ planId: plan.id }}
          start={{ seenWhole: false }}
          submit="Add the text"
          done="Added."
        />
      }
    >
      {plan.versions.map((version) => (
        <SubjectRow
          key={version.id}
          mark={version.ordinal}
          title={version.title}
          facts={<VersionFacts version={version} />}
          view={views.get(version.id)}
        >
          <SlugForm subject={version} />
        </SubjectRow>
      ))}
    </DeskSection>
  )
}

function VersionFacts({ version }: { version: DeskPlanVersion }) {
  return (
    <>
      <p>
        {PLAN_VERSION_WORDS[version.versionKind]} · {formatDate(version.date)} ({version.dateBasis})
      </p>
      {version.author && <p>{version.author}</p>}
      <p>
        Seen of it: {version.extentSeen}
        {version.seenWhole && ' (whole text)'}
      </p>
      <StyleHint words={[version.dateBasis, version.author ?? '', version.extentSeen]} />
      <p>
        <Link href={deskPaths.planVersion(version.slug)}>
          Provisions, readings and alignments<span className="spoken"> of {version.title}</span>
        </Link>
      </p>
    </>
  )
}
