import 'server-only'
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/db/client'
import { Refusal } from '@/lib/result/refusal'

export type Limit = { readonly points: number; readonly seconds: number }

/** `kept` is counted in the database, over all instances and restarts; `passing` in this process, for floods. */
export type Keeping = 'kept' | 'passing'

const limiters = new Map<string, RateLimiterPrisma | RateLimiterMemory>()

function limiter(keeping: Keeping, name: string, limit: Limit): RateLimiterPrisma | RateLimiterMemory {
  const id = `${name}:${limit.points}/${limit.seconds}`
  const known = limiters.get(`${keeping}/${id}`)
  if (known) return known
  const rules = { keyPrefix: id, points: limit.points, duration: limit.seconds }
  const made =
    keeping === 'kept'
      ? new RateLimiterPrisma({ ...rules, storeClient: db, tableName: 'rateLimit' })
      : new RateLimiterMemory(rules)
  limiters.set(`${keeping}/${id}`, made)
  return made
}

/** Counts one call by `key`. Throws `Refusal('too-many')` beyond the limit; database trouble is passed on. */
export async function countCall(keeping: Keeping, name: string, key: string, limit: Limit): Promise<void> {
  try {
    await limiter(keeping, name, limit).consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Refusal('too-many', Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}
