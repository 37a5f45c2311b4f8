import { defineRoute } from '@/lib/action/define-route'
import { MAX_BYTES } from '@/lib/import/model'
import { openDraft } from '@/lib/import-draft/commands'
import { uploadInput } from '@/lib/import-draft/schema'

/** The form's own words and borders come on top of the file. */
const FORM_ROOM = 64 * 1024

/** A file or a pasted text, to be read and decided on. A server action takes no more than a megabyte. */
export const POST = defineRoute({
  as: 'admin',
  input: uploadInput,
  maxBytes: MAX_BYTES + FORM_ROOM,
  limit: { points: 30, seconds: 3600 },
  run: async (actor, { file, text }) => {
    if (!file?.size) return openDraft(actor, { bytes: new TextEncoder().encode(text) })
    const bytes = new Uint8Array(await file.arrayBuffer())
    return openDraft(actor, { bytes, fileName: file.name, mediaType: file.type })
  },
})
