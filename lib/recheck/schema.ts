import * as z from 'zod'
import { webAddress } from '@/lib/article/schema'
import { RECHECK_CADENCES } from './model'

export const recheckInput = z.strictObject({
  articleId: z.uuid(),
  /** The row as it was seen; null where there was none. */
  rowVersion: z.int().nullable(),
  address: webAddress,
  cadence: z.enum(RECHECK_CADENCES),
  paused: z.boolean(),
})

export const recheckOffInput = z.strictObject({ articleId: z.uuid() })
