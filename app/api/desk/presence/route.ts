import { defineRoute } from '@/lib/action/define-route'
import { sayWhere } from '@/lib/live/commands'
import { whereInput } from '@/lib/live/schema'

/** At which annotation the one behind a stream is. */
export const POST = defineRoute({ as: 'editor', input: whereInput, run: sayWhere })
