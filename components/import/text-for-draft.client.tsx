'use client'

import { useRouter } from 'next/navigation'
import { type ClipboardEvent, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { IMPORT_PROBLEMS } from '@/lib/import-draft/model'
import { sendInto } from './send-upload.client'
import { NOTHING_GIVEN, unreadable } from './unreadable'

/** Paste or choose the text of a draft that could not be read. What was pasted stays here until it has been read. */
export function TextForDraft({ draftId }: { draftId: string }) {
  const router = useRouter()
  const { text, html, setText, dropHtml, paste } = usePasted()
  const files = useRef<HTMLInputElement>(null)
  const upload = useAction((sent: Parameters<typeof sendInto>[1]) => sendInto(draftId, sent))

  async function send() {
    const file = files.current?.files?.[0]
    const answer = await upload.run(file ? { file } : html ? { html } : { text })
    if (answer?.ok) router.refresh()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      className="flex max-w-3xl flex-col gap-5"
    >
      <Field
        label="Paste the text"
        hint="Open the page in your browser, select the article with its headline, copy it and paste it here."
      >
        <TextArea
          rows={14}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={paste}
          className="reading"
          spellCheck={false}
        />
      </Field>
      {html && (
        <Checkbox label="Read it with the formatting it was copied with" checked onChange={dropHtml} />
      )}
      <Field label="Or a file" hint="The page as saved by your browser, .html or .txt, at most 5 MB.">
        <TextInput ref={files} type="file" accept=".txt,.html,.htm,text/plain,text/html" className="py-1.5" />
      </Field>
      <Problem
        result={upload.result}
        words={{ ...IMPORT_PROBLEMS, ...NOTHING_GIVEN, ...unreadable(upload.result) }}
      />
      <div>
        <Button type="submit" variant="primary" pending={upload.pending}>
          {upload.pending ? 'Reading…' : 'Read it'}
        </Button>
      </div>
    </form>
  )
}

/** The words in the box, and the formatting they came with for as long as nobody changes them. */
function usePasted() {
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string | null>(null)
  return {
    text,
    html,
    setText: (changed: string) => {
      setText(changed)
      setHtml(null)
    },
    dropHtml: () => setHtml(null),
    paste: (event: ClipboardEvent<HTMLTextAreaElement>) => {
      const rich = event.clipboardData.getData('text/html')
      const plain = event.clipboardData.getData('text/plain')
      // Into words that are there already it goes as plain text does.
      if (!rich || text.trim() !== '') return
      event.preventDefault()
      setText(plain)
      setHtml(rich)
    },
  }
}
