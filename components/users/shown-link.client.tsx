'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { TextInput } from '@/components/ui/text-input'
import { dateAndTime } from '@/lib/text/date-and-time'

type Props = { link: { readonly path: string; readonly expiresAt: Date }; forWhom: string }

/** A one-time link, shown this once: only its hash is kept. */
export function ShownLink({ link, forWhom }: Props) {
  const [copied, setCopied] = useState(false)
  const address = `${window.location.origin}${link.path}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <Note role="status" title={`A link for ${forWhom}`}>
      <p className="mb-2">
        It is shown only now and works once, until {dateAndTime(link.expiresAt)}. Hand it over yourself.
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <Field label="Link" hideLabel className="min-w-64 flex-1">
          <TextInput readOnly value={address} onFocus={(event) => event.target.select()} />
        </Field>
        <Button onClick={copy}>{copied ? 'Copied' : 'Copy link'}</Button>
      </div>
    </Note>
  )
}
