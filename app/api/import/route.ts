import { defineRoute } from '@/lib/action/define-route'
import { uploadInput } from '@/lib/import-draft/schema'
import { handIn } from '@/lib/newsroom/hand-in'

/** Several files at once, with the form's own words and borders. */
const MAX_UPLOAD = 50 * 1024 * 1024

/** Files, a text or addresses, to be read and decided on. A server action takes no more than a megabyte. */
export const POST = defineRoute({
  as: 'admin',
  input: uploadInput,
  maxBytes: MAX_UPLOAD,
  limit: { points: 30, seconds: 3600 },
  run: async (actor, { file, text, html, as }) => {
    const files = await Promise.all(
      file.map(async (one) => ({
        bytes: new Uint8Array(await one.arrayBuffer()),
        name: one.name,
        ...(one.type && { mediaType: one.type }),
      })),
    )
    return handIn(actor, { files, text, html, ...(as && { as }) })
  },
})
