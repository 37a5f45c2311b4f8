'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { isNews } from '@/components/form/is-news'
import { Overtaken } from '@/components/form/overtaken'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { updateDetailsAction } from '@/lib/article/actions'
import type { ArticleAbout, Origin } from '@/lib/article/model'
import { AddressFields } from './address-fields'
import { ARTICLE_PROBLEMS } from './article-problems'
import { compareDetails } from './compare-details'
import { DETAIL_FAULTS, DetailFields, filledDetails, typedDetails } from './detail-fields'
import { OriginFields } from './origin-fields'

type Props = {
  article: ArticleAbout
  articles: readonly { id: string; slug: string; title: string }[]
  origins: readonly Origin[]
}

/** What the fields are called where the server names one. */
const NAMES: Readonly<Record<string, string>> = {
  ...DETAIL_FAULTS,
  workingTitle: 'Working title',
  details: 'Facts',
  addresses: 'Addresses',
  copyOfId: 'Copy of',
  origin: 'Origin of the report',
  'origin.name': 'Origin, its name',
}

/** Corrects what is known of an article. */
export function DetailsForm({ article, articles, origins }: Props) {
  const router = useRouter()
  const save = useAction(updateDetailsAction)
  const [rowVersion, setRowVersion] = useState(article.rowVersion)
  const [workingTitle, setWorkingTitle] = useState(article.workingTitle)
  const [details, setDetails] = useState(typedDetails(article.details))
  const [addresses, setAddresses] = useState([...article.addresses])
  const [copyOfId, setCopyOfId] = useState(
    articles.find(({ slug }) => slug === article.copyOf?.slug)?.id ?? '',
  )
  const [origin, setOrigin] = useState<Pick<Origin, 'kind' | 'name'> | null>(article.defaultOrigin)

  const fault = (name: string) => faultOf(save.result, name)

  async function submit() {
    const answer = await save.run({
      articleId: article.id,
      rowVersion,
      workingTitle,
      details: filledDetails(details),
      addresses,
      copyOfId: copyOfId || null,
      origin: origin && { kind: origin.kind, name: origin.name },
    })
    if (answer?.ok) setRowVersion(answer.value.rowVersion)
    // What stands now is shown beside what was typed, too.
    if (isNews(answer)) router.refresh()
  }

  const isStale = save.result?.ok === false && save.result.reason === 'stale'
  const overtaken = isStale && article.rowVersion !== rowVersion
  const titleOf = (articleId: string) => articles.find(({ id }) => id === articleId)?.title ?? ''

  return (
    <form action={submit} className="flex flex-col gap-5 border-s border-rule ps-4">
      <Field label="Working title" hint="Ours; readers see it only as such." error={fault('workingTitle')}>
        <TextInput value={workingTitle} onChange={({ target }) => setWorkingTitle(target.value)} />
      </Field>
      <DetailFields
        details={details}
        change={(field, detail) => setDetails({ ...details, [field]: detail })}
        fault={fault}
      />
      <AddressFields addresses={addresses} change={setAddresses} fault={fault} />
      <Field
        label="Copy of"
        hint="When this article republishes another one archived here."
        error={fault('copyOfId')}
      >
        <Select value={copyOfId} onChange={({ target }) => setCopyOfId(target.value)}>
          <option value="">no other article, as far as we know</option>
          {articles
            .filter(({ id }) => id !== article.id)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
      <OriginFields origin={origin} origins={origins} change={setOrigin} fault={fault('origin.name')} />
      {overtaken ? (
        <Overtaken
          differing={compareDetails(
            {
              workingTitle: article.workingTitle,
              details: typedDetails(article.details),
              addresses: article.addresses,
              copyOf: article.copyOf?.title ?? '',
              origin: article.defaultOrigin,
            },
            { workingTitle, details, addresses, copyOf: titleOf(copyOfId), origin },
          )}
          onWriteOver={() => {
            setRowVersion(article.rowVersion)
            save.clear()
          }}
        />
      ) : (
        <Problem result={save.result} words={ARTICLE_PROBLEMS} fieldNames={NAMES} />
      )}
      {save.result?.ok && <Note role="status">Saved.</Note>}
      <div>
        <Button type="submit" variant="primary" pending={save.pending}>
          Save the facts
        </Button>
      </div>
    </form>
  )
}
