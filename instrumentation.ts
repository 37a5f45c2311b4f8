import type { Instrumentation } from 'next'

/** Once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { demandEnvironment } = await import('@/lib/log/at-start')
    demandEnvironment()
    const { notePeerAddresses } = await import('@/lib/action/peer-address')
    notePeerAddresses()
    const { standBeforeNext } = await import('@/lib/edition/kept-answers')
    standBeforeNext()
    const { closeStreams } = await import('@/lib/live/open-streams')
    const { keepWorking, stopWorking } = await import('@/lib/jobs/keep-working')
    const { TASKS } = await import('@/lib/newsroom/job-tasks')
    keepWorking(TASKS)
    const { askToIndexPhrasing } = await import('@/lib/newsroom/index-phrasing')
    void askToIndexPhrasing()
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        closeStreams()
        void stopWorking()
      })
  }
}

/** What nobody caught. The browser gets the digest, the log the rest. */
export const onRequestError: Instrumentation.onRequestError = async (err, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
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
}
