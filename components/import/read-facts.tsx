import Link from 'next/link'
import { AddressFields } from '@/components/article/address-fields'
import { DetailFields, filledDetails, typedDetails } from '@/components/article/detail-fields'
import { OriginFields } from '@/components/article/origin-fields'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { type Origin, RIGHTS_POLICIES, RIGHTS_WORDS, type RightsPolicy } from '@/lib/article/model'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { deskPaths } from '@/lib/paths/desk'

type Article = { readonly id: string; readonly slug: string; readonly title: string }
/** What the page knows that the facts are compared with; the screen hands it on as it is. */
export type KnownToFacts = {
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
}
type Props = KnownToFacts & {
  decisions: DraftDecisions
  change: (decisions: DraftDecisions) => void
}

/** The facts about an import, each with its basis, to be corrected. */
export function ReadFacts({ decisions, change, articles, origins }: Props) {
  const put = (part: Partial<DraftDecisions>) => change({ ...decisions, ...part })
  const known = articles.find(({ id }) => id === decisions.articleId)
  return (
    <>
      <ArticleChoice
        label="This is"
        none="a new article"
        hint="Choose an article when this is a later state of it: it then becomes its next version."
        value={decisions.articleId}
        articles={articles}
        change={(articleId) => put({ articleId, said: true })}
      />
      {known ? <KnownFacts slug={known.slug} /> : <NewFacts {...{ decisions, put, articles, origins }} />}
    </>
  )
}

/** What is known of an article is corrected with the article, not by its next version. */
function KnownFacts({ slug }: { slug: string }) {
  return (
    <Note title="It becomes the next version of this article">
      <p>
        Words that are archived already change nothing. What is known of the article stays as it is; correct
        it under <Link href={deskPaths.articleAbout(slug)}>facts about it</Link>.
      </p>
    </Note>
  )
}

type NewProps = Pick<Props, 'decisions' | 'articles' | 'origins'> & {
  put: (part: Partial<DraftDecisions>) => void
}

function NewFacts({ decisions, put, articles, origins }: NewProps) {
  const details = typedDetails(decisions.details)
  return (
    <>
      <Field label="Working title" hint="Ours; used when there is no headline and never cited.">
        <TextInput
          value={decisions.workingTitle}
          onChange={({ target }) => put({ workingTitle: target.value })}
          required
        />
      </Field>
      <DetailFields
        details={details}
        change={(field, detail) => put({ details: filledDetails({ ...details, [field]: detail }) })}
      />
      <AddressFields addresses={decisions.addresses} change={(addresses) => put({ addresses })} />
      <ArticleChoice
        label="Copy of"
        none="no other article, as far as we know"
        value={decisions.copyOfId}
        articles={articles}
        change={(copyOfId) => put({ copyOfId, said: true })}
      />
      <OriginFields origin={decisions.origin} origins={origins} change={(origin) => put({ origin })} />
      <Field label="Readers may be shown">
        <Select
          value={decisions.rights.policy}
          onChange={({ target }) =>
            put({ rights: { ...decisions.rights, policy: target.value as RightsPolicy } })
          }
        >
          {RIGHTS_POLICIES.map((policy) => (
            <option key={policy} value={policy}>
              {RIGHTS_WORDS[policy]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}

function ArticleChoice({
  label,
  none,
  hint,
  value,
  articles,
  change,
}: {
  label: string
  none: string
  hint?: string
  value: string | null
  articles: readonly Article[]
  change: (id: string | null) => void
}) {
  return (
    <Field label={label} hint={hint}>
      <Select value={value ?? ''} onChange={({ target }) => change(target.value || null)}>
        <option value="">{none}</option>
        {articles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}
