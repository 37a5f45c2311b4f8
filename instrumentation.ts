import type { Instrumentation } from 'next'

/** Once, before the first request: a server that could not work safely ends here and says why. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { env, EnvError } = await import('@/lib/env/env')
  const { log } = await import('@/lib/log/log')
  try {
    env().demand()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    log().fatal({ event: 'server.refused', variable: error.variable }, error.message)
    process.exit(1)
  }
  log().debug({ event: 'server.started' }, 'started')
}

/** What nobody caught. The browser gets the digest, the log the rest. */
export const onRequestError: Instrumentation.onRequestError = async (err, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/log/log')
  const digest = typeof err === 'object' && err !== null && 'digest' in err ? err.digest : undefined
  log().error(
    {
      event: 'request.failed',
      digest,
      method: request.method,
      route: context.routePath,
      kind: context.routeType,
      err,
    },
    'a request failed',
  )
}
