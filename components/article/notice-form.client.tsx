'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { addPublisherNoticeAction } from '@/lib/article/actions'
import { PUBLISHER_NOTICE_KINDS, type PublisherNoticeKind } from '@/lib/article/model'
import { ARTICLE_PROBLEMS } from './article-problems'

/** Notes what the publisher said about its article. */
export function NoticeForm({ versionId }: { versionId: string }) {
  const router = useRouter()
  const save = useAction(addPublisherNoticeAction)
  const [kind, setKind] = useState<PublisherNoticeKind>('correction')
  const [words, setWords] = useState('')

  async function submit() {
    const answer = await save.run({ versionId, kind, words })
    if (!answer?.ok) return
    setWords('')
    router.refresh()
  }

  return (
    <form action={submit} className="flex flex-col gap-3 border-s border-rule ps-4">
      <Field label="Kind of notice">
        <Select value={kind} onChange={({ target }) => setKind(target.value as PublisherNoticeKind)}>
          {PUBLISHER_NOTICE_KINDS.map((each) => (
            <option key={each} value={each}>
              {each.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Its words" hint="As the publisher printed them." error={faultOf(save.result, 'words')}>
        <TextArea rows={3} value={words} onChange={({ target }) => setWords(target.value)} required />
      </Field>
      <Problem result={save.result} words={ARTICLE_PROBLEMS} fieldNames={{ words: 'Its words' }} />
      <div>
        <Button type="submit" pending={save.pending}>
          Note it
        </Button>
      </div>
    </form>
  )
}
