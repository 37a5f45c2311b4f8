type Sent =
  | { readonly file: File }
  | { readonly text: string }
  /** As it was copied from a page, with its formatting. */
  | { readonly html: string }
type Answer =
  | { readonly ok: true; readonly value: { readonly draftId: string } }
  | {
      readonly ok: false
      readonly reason: string
      readonly details?: { says?: string }
      readonly incident?: string
    }

/** Sends a file or a text to be read. An unreadable one answers with the server's own sentence. */
export const sendUpload = (sent: Sent): Promise<Answer> => send('/api/import', sent)

/** The same for a draft that could not be read. */
export const sendInto = (draftId: string, sent: Sent): Promise<Answer> =>
  send(`/api/import/${encodeURIComponent(draftId)}`, sent)

async function send(to: string, sent: Sent): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(sent)) body.set(name, value)
  const response = await fetch(to, { method: 'POST', body })
  return (await response.json()) as Answer
}
