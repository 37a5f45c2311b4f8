import { EnvError, env } from '@/lib/env/env'
import { log } from './log'

/** Ends a server that lacks what it cannot do without, and says in the log which variable that is. */
export function demandEnvironment(): void {
  try {
    env().demand()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    log().fatal({ event: 'server.refused', variable: error.variable }, error.message)
    process.exit(1)
  }
}
