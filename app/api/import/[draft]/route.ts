import { defineRoute } from '@/lib/action/define-route'
import { MAX_BYTES } from '@/lib/import/model'
import { readIntoDraft } from '@/lib/import-draft/commands'
import { intoDraftInput } from '@/lib/import-draft/schema'

/** The form's own words and borders come on top of the file. */
const FORM_ROOM = 64 * 1024

/** A file or a pasted text for a draft that could not be read. A server action takes no more than a megabyte. */
export const POST = defineRoute({
  as: 'admin',
  input: intoDraftInput,
  maxBytes: MAX_BYTES + FORM_ROOM,
  limit: { points: 60, seconds: 3600 },
  run: async (actor, { draft: draftId, file, text, html }) => {
    if (file?.size || file?.name) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return readIntoDraft(actor, { draftId, bytes, fileName: file.name, mediaType: file.type })
    }
    const bytes = new TextEncoder().encode(html?.trim() ? asPage(html) : text)
    return readIntoDraft(actor, { draftId, bytes, ...(html?.trim() && { mediaType: 'text/html' }) })
  },
})

// What a browser copies is often only part of a page, and a part of a page is taken for plain text.
const asPage = (html: string) =>
  /^\s*<(?:!doctype|html)/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
