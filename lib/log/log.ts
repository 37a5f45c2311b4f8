import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import { env } from '@/lib/env/env'

const SECRET_KEYS = [
  'password',
  'newPassword',
  'currentPassword',
  'passwordHash',
  'secret',
  'token',
  'csrfToken',
  'sessionToken',
  'cookie',
  'set-cookie',
  'authorization',
  'databaseUrl',
  'databaseOwnerUrl',
  'connectionString',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'NEXTAUTH_SECRET',
] as const

// pino matches paths, not names: every name at the top and up to three levels down.
const REDACTED = SECRET_KEYS.flatMap((key) =>
  ['', '*.', '*.*.', '*.*.*.'].map((depth) => `${depth}["${key}"]`.replace(/^\./, '').replace(/\.\[/g, '[')),
)

const CREDENTIALS_IN_ADDRESS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*:[^\s/@]*@/gi
const IN_QUERY = /([?&](?:token|secret|password|code)=)[^&\s"]+/gi

/** Takes user names, passwords and tokens out of addresses that stand inside a text. */
export function withoutCredentials(text: string): string {
  return text.replace(CREDENTIALS_IN_ADDRESS, '$1[redacted]@').replace(IN_QUERY, '$1[redacted]')
}

function options(level: LoggerOptions['level']): LoggerOptions {
  return {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: REDACTED, censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
    hooks: {
      logMethod(args, method) {
        const last = args.length - 1
        const cleaned = args.map((arg, at) =>
          at <= last && typeof arg === 'string' ? withoutCredentials(arg) : arg,
        )
        method.apply(this, cleaned as typeof args)
      },
    },
  }
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  return {
    name: error.name,
    message: withoutCredentials(error.message),
    stack: withoutCredentials(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** A logger that writes JSON, one line an event: line breaks in what people typed stay escaped inside it. */
export function createLog(level: LoggerOptions['level'], destination?: DestinationStream): Logger {
  return destination ? pino(options(level), destination) : pino(options(level))
}

let shared: Logger | undefined

/** The log of this process: `log().info({ event: 'user.signed-in', userId }, 'signed in')`. */
export function log(): Logger {
  shared ??= createLog(env().logLevel)
  return shared
}
