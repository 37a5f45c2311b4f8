'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { IMPORT_PROBLEMS } from '@/lib/import-draft/model'
import { deskPaths } from '@/lib/paths/desk'
import { sendUpload } from './send-upload.client'
import { unreadable } from './unreadable'

/** Paste, drop or choose. What was pasted stays here until it has been read. */
export function UploadForm() {
  const router = useRouter()
  const [text, setText] = useState('')
  const files = useRef<HTMLInputElement>(null)
  const upload = useAction(sendUpload)

  async function send(file?: File) {
    const answer = await upload.run(file ? { file } : { text })
    if (answer?.ok) router.push(deskPaths.importDraft(answer.value.draftId))
  }

  return (
    <form
      // Not as an action: React would empty the form, and the chosen file with it, after a refusal.
      onSubmit={(event) => {
        event.preventDefault()
        void send(files.current?.files?.[0])
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) void send(file)
      }}
      className="flex max-w-3xl flex-col gap-5"
    >
      <Field
        label="A file"
        hint="A .txt or .html file of at most 5 MB. You can also drop it anywhere on this form."
      >
        <TextInput ref={files} type="file" accept=".txt,.html,.htm,text/plain,text/html" className="py-1.5" />
      </Field>
      <Field label="Or the text" hint="Headline first, then the paragraphs. HTML source works too.">
        <TextArea
          rows={14}
          value={text}
          onChange={({ target }) => setText(target.value)}
          className="reading"
          spellCheck={false}
        />
      </Field>
      <Problem
        result={upload.result}
        words={{ ...IMPORT_PROBLEMS, ...unreadable(upload.result) }}
        fieldNames={{ text: 'Nothing to read' }}
      />
      <div>
        <Button type="submit" variant="primary" pending={upload.pending}>
          {upload.pending ? 'Reading…' : 'Read it'}
        </Button>
      </div>
    </form>
  )
}
