/** What is handed in at the start: one article or many. */
export type Sent = {
  readonly files: readonly File[]
  readonly text: string
  /** As it was copied from a page, with its formatting. */
  readonly html?: string | undefined
  /** What to take it for; empty for what it looks like. */
  readonly as: string
}
/** The text of one article. */
export type SentInto = { readonly file: File } | { readonly text: string } | { readonly html: string }
type LeadsTo = { readonly draftId: string } | { readonly runId: string }
type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false
      readonly reason: string
      readonly details?: { says?: string }
      readonly incident?: string
    }

/** Sends files or a text to be read. What cannot be read is answered with the server's own sentence. */
export function sendUpload({ files, text, html, as }: Sent): Promise<Answer<LeadsTo>> {
  const body = new FormData()
  for (const file of files) body.append('file', file)
  if (files.length === 0) body.set('text', text)
  if (files.length === 0 && html) body.set('html', html)
  if (as) body.set('as', as)
  return send('/api/import', body)
}

/** The same for a draft that could not be read. */
export function sendInto(draftId: string, sent: SentInto): Promise<Answer<{ readonly draftId: string }>> {
  const body = new FormData()
  for (const [name, value] of Object.entries(sent)) body.set(name, value)
  return send(`/api/import/${encodeURIComponent(draftId)}`, body)
}

async function send<Value>(to: string, body: FormData): Promise<Answer<Value>> {
  const response = await fetch(to, { method: 'POST', body })
  return (await response.json()) as Answer<Value>
}
