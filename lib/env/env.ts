import * as z from 'zod'
import { secretFault } from './secret-fault.mjs'

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional(),
  DATABASE_OWNER_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })
    .optional(),
  NEXTAUTH_SECRET: z.string().optional(),
  PROVISO_URL: z
    .url({ protocol: /^https?$/, error: 'must be the public address, like https://proviso.example.org' })
    .optional(),
  PROVISO_TRUSTED_PROXIES: z.coerce
    .number({ error: 'must be the number of reverse proxies in front of this server' })
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .max(10, 'must be at most 10')
    .default(0),
  PROVISO_CORRECTIONS: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], {
      error: 'must be the mail address or the page at which readers report errors',
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .optional(),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).optional(),
})

export type Env = {
  readonly production: boolean
  readonly logLevel: NonNullable<z.infer<typeof variables>['LOG_LEVEL']>
  /** Hops in front of this server whose X-Forwarded-For entries are believed. */
  readonly trustedProxies: number
  /** The public origin without a trailing slash, when it was named. */
  readonly publicOrigin: string | undefined
  /** Where readers report errors: a mail address or a page. */
  readonly corrections: string | undefined
  readonly port: number | undefined
  /** Where the application reads and writes. Throws when it is not set. */
  readonly databaseUrl: string
  /** Who may change the schema: DATABASE_OWNER_URL, or else the application's own address. */
  readonly databaseOwnerUrl: string
  /** Signs sessions. Throws when it is missing, short or well known. */
  readonly secret: string
  /** Throws for whatever a server cannot do without, rather than at the first request that needs it. */
  readonly demand: () => void
}

/** A variable is missing or wrong. The message names it and says what to do. */
export class EnvError extends Error {
  constructor(
    readonly variable: string,
    advice: string,
  ) {
    super(`${variable} ${advice}`)
    this.name = 'EnvError'
  }
}

/** Reads the variables once. Empty ones count as not set. Throws an EnvError for a malformed one. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(set)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    throw new EnvError(String(first?.path[0] ?? 'environment'), first?.message ?? 'is wrong')
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  const result: Env = {
    production,
    logLevel: values.LOG_LEVEL ?? (values.NODE_ENV === 'test' ? 'silent' : 'info'),
    trustedProxies: values.PROVISO_TRUSTED_PROXIES,
    publicOrigin: values.PROVISO_URL && new URL(values.PROVISO_URL).origin,
    corrections: values.PROVISO_CORRECTIONS,
    port: values.PORT,
    get databaseUrl() {
      return required(values.DATABASE_URL, 'DATABASE_URL')
    },
    get databaseOwnerUrl() {
      return required(values.DATABASE_OWNER_URL ?? values.DATABASE_URL, 'DATABASE_URL')
    },
    get secret() {
      const fault = secretFault(values.NEXTAUTH_SECRET)
      if (fault && (production || !values.NEXTAUTH_SECRET)) throw new EnvError('NEXTAUTH_SECRET', fault)
      return values.NEXTAUTH_SECRET as string
    },
    demand: () => void (result.databaseUrl && result.secret),
  }
  return result
}

function required(value: string | undefined, name: string): string {
  if (value) return value
  throw new EnvError(
    name,
    'is not set. Start with `npm start` or `npm run …`, which set it, or name a PostgreSQL server',
  )
}

let parsed: Env | undefined

/** The environment of this process, parsed on first use. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
