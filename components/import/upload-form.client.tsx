'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextButton } from '@/components/ui/text-button'
import { TextInput } from '@/components/ui/text-input'
import { IMPORT_PROBLEMS } from '@/lib/import-draft/model'
import { SOURCE_KINDS, SOURCE_WORDS } from '@/lib/import-run/model'
import { deskPaths } from '@/lib/paths/desk'
import { looksLike } from './looks-like'
import { sendUpload } from './send-upload.client'
import { NOTHING_GIVEN, unreadable } from './unreadable'

const ACCEPTED =
  '.txt,.html,.htm,.xml,.rss,.atom,.opml,.csv,.tsv,.json,text/*,application/json,application/xml'

/** Paste, drop or choose: one article or many. What was pasted stays here until it has been read. */
export function UploadForm() {
  const router = useRouter()
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string | undefined>()
  const [as, setAs] = useState('')
  const files = useRef<HTMLInputElement>(null)
  const upload = useAction(sendUpload)

  async function send(chosen: readonly File[]) {
    const answer = await upload.run({ files: chosen, text, html, as })
    if (!answer?.ok) return
    const { value } = answer
    router.push('draftId' in value ? deskPaths.importDraft(value.draftId) : deskPaths.importRun(value.runId))
  }
  const submit = () => void send([...(files.current?.files ?? [])])

  return (
    <form
      // Not as an action: React would empty the form, and the chosen files with it, after a refusal.
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        if (event.dataTransfer.files.length > 0) void send([...event.dataTransfer.files])
      }}
      className="flex max-w-3xl flex-col gap-5"
    >
      <Field
        label="A file, or several"
        hint="Articles as .txt or .html (5 MB each at most), a feed, an OPML file, or a table of addresses or files. You can also drop them anywhere on this form."
      >
        <TextInput ref={files} type="file" multiple accept={ACCEPTED} className="py-1.5" />
      </Field>
      <Field
        label="Or the text, or addresses"
        hint="Headline first, then the paragraphs; HTML source works too. Or an address, or several, one a line; also of a feed."
      >
        <TextArea
          rows={12}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            // A file that was chosen before, and perhaps refused, would win over the words unseen.
            if (files.current) files.current.value = ''
            if (target.value.trim() === '') setHtml(undefined)
          }}
          onPaste={({ clipboardData }) => {
            const rich = clipboardData.getData('text/html')
            setHtml(text === '' && rich.length > 0 ? rich : undefined)
          }}
          className="reading"
          spellCheck={false}
        />
      </Field>
      <Taken text={text} html={html} plain={() => setHtml(undefined)} />
      <Field label="Take it for" hint="Only where we take it for something that it is not.">
        <Select value={as} onChange={({ target }) => setAs(target.value)}>
          <option value="">what it looks like</option>
          {SOURCE_KINDS.filter((kind) => kind !== 'files').map((kind) => (
            <option key={kind} value={kind}>
              {SOURCE_WORDS[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Problem
        result={upload.result}
        words={{ ...IMPORT_PROBLEMS, ...NOTHING_GIVEN, ...LIMITS, ...unreadable(upload.result) }}
      />
      <div>
        <Button type="submit" variant="primary" pending={upload.pending}>
          {upload.pending ? 'Reading…' : 'Read it'}
        </Button>
      </div>
    </form>
  )
}

function Taken({ text, html, plain }: { text: string; html: string | undefined; plain: () => void }) {
  const words = looksLike(text)
  return (
    <div role="status" className="text-sm text-soft">
      {html ? (
        <Note>
          It was pasted with its formatting, so its paragraphs and headings are known.{' '}
          <TextButton onClick={plain}>Use the plain text instead</TextButton>
        </Note>
      ) : (
        words
      )}
    </div>
  )
}

const LIMITS = {
  'too-many': 'At most 30 imports an hour. Nothing was lost; put many into one list, which counts once.',
  'too-large': 'At most 50 MB at once, and 5 MB for each article.',
}
