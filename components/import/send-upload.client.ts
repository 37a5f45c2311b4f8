type Sent = { readonly file: File } | { readonly text: string }
type Answer =
  | { readonly ok: true; readonly value: { readonly draftId: string } }
  | {
      readonly ok: false
      readonly reason: string
      readonly details?: { says?: string }
      readonly incident?: string
    }

/** Sends a file or a text to be read. An unreadable one answers with the server's own sentence. */
export async function sendUpload(sent: Sent): Promise<Answer> {
  const body = new FormData()
  if ('file' in sent) body.set('file', sent.file)
  else body.set('text', sent.text)
  const response = await fetch('/api/import', { method: 'POST', body })
  return (await response.json()) as Answer
}
