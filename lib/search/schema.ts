import * as z from 'zod'

/** All places are asked for at once; the screen finds among them. */
export const deskPlacesSchema = z.strictObject({})
