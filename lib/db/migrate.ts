import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { APPLICATION_ROLE } from './application-role'

/** Held while migrations run, so that of two servers starting at once one runs them and one waits. */
const ADVISORY_LOCK = 7_271_809_311

// As Prisma writes it, so that its own tools read our bookkeeping.
const BOOKKEEPING = `CREATE TABLE "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

const INSUFFICIENT_PRIVILEGE = '42501'

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }
type Applied = {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
}

/** Why the schema was left as it was. Its message is for the person who starts the server. */
export class MigrationRefused extends Error {
  constructor(
    readonly reason: 'edited' | 'database-newer' | 'unfinished' | 'failed' | 'unreachable' | 'not-owner',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'MigrationRefused'
  }
}

/** The migrations in a folder, oldest first; the checksum is Prisma's: SHA-256 of the file in hex. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })
}

/**
 * Brings a database up to these migrations, each in a transaction of its own that also writes its row in
 * `_prisma_migrations`. Returns the names of those applied now. Throws MigrationRefused, with the failing
 * migration undone whole.
 */
export async function migrate(options: {
  ownerUrl: string
  migrations: readonly Migration[]
  /** Told the name of each migration before it runs. */
  onMigration?: (name: string) => void
}): Promise<string[]> {
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'proviso-migrate' })
  client.on('error', () => {}) // a lost connection also rejects the query under way
  await connect(client)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    await client.query("SET client_min_messages = 'warning'")
    await makeBookkeeping(client)
    const pending = pendingOf(options.migrations, await appliedTo(client))
    if (pending.length > 0) {
      await demandOwner(client)
      await prepareJobs(options.ownerUrl)
    }
    for (const migration of pending) {
      options.onMigration?.(migration.name)
      await apply(client, migration)
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function connect(client: Client): Promise<void> {
  try {
    await client.connect()
  } catch (cause) {
    throw new MigrationRefused('unreachable', `The database does not answer: ${messageOf(cause)}`, { cause })
  }
}

// Asked first: a login that may not create tables is refused even where there is nothing to create.
async function makeBookkeeping(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  )
  if (!rows[0]?.there) await client.query(BOOKKEEPING).catch(refuseAsNotOwner)
}

// PostgreSQL only warns when somebody revokes what they do not own: such a migration would count as applied.
async function demandOwner(client: Client): Promise<void> {
  const { rows } = await client.query<{ owns: boolean }>(
    `SELECT pg_has_role(relowner, 'USAGE') AS owns FROM pg_class WHERE oid = to_regclass('_prisma_migrations')`,
  )
  if (!rows[0]?.owns) throw notOwner('its tables belong to another')
}

// The library of the jobs brings its own schema up to date. As the owner and before ours, which let the application in.
async function prepareJobs(connectionString: string): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString, logger: new Logger(() => () => {}) })
}

function refuseAsNotOwner(cause: unknown): never {
  if ((cause as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw cause
  throw notOwner(messageOf(cause), { cause })
}

function notOwner(why: string, options?: ErrorOptions): MigrationRefused {
  return new MigrationRefused(
    'not-owner',
    `This login may not change the database (${why}): name one that may in DATABASE_OWNER_URL`,
    options,
  )
}

async function appliedTo(client: Client): Promise<Applied[]> {
  const { rows } = await client
    .query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"',
    )
    .catch(refuseAsNotOwner)
  return rows
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished_at: finished } of applied) {
    const migration = known.get(name)
    if (!migration) {
      throw new MigrationRefused(
        'database-newer',
        `The database knows the migration ${name}, which this version of the program does not: start the newer version, or restore a backup`,
      )
    }
    if (!finished) {
      throw new MigrationRefused(
        'unfinished',
        `The migration ${name} was begun by another tool and never finished`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new MigrationRefused(
        'edited',
        `The migration ${name} was edited after it had been applied: restore its file and put the change into a new one`,
      )
    }
  }
  const done = new Set(applied.map(({ migration_name }) => migration_name))
  const pending = migrations.filter(({ name }) => !done.has(name))
  const last = applied.at(-1)?.migration_name ?? ''
  const late = pending.find(({ name }) => name < last)
  if (late) {
    throw new MigrationRefused(
      'edited',
      `The migration ${late.name} is older than ${last}, which was applied already: give it a later name`,
    )
  }
  return pending
}

// The whole file goes as one simple query: PostgreSQL itself parses it, function bodies and all.
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const started = new Date()
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, started],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    if ((cause as { code?: string }).code === INSUFFICIENT_PRIVILEGE) refuseAsNotOwner(cause)
    throw new MigrationRefused(
      'failed',
      `The migration ${name} failed and was undone whole: ${messageOf(cause)}`,
      { cause },
    )
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/**
 * Lets the login that the application uses take on its role, where that login is not the owner's. Run after the
 * migrations, which create the role.
 */
export async function admitApplication(ownerUrl: string, applicationUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const login = decodeURIComponent(new URL(applicationUrl).username)
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT pg_has_role(r.oid, a.oid, 'MEMBER') AS may FROM pg_roles r, pg_roles a WHERE r.rolname = $1 AND a.rolname = $2`,
      [login || (await currentUser(client)), APPLICATION_ROLE],
    )
    if (rows[0]?.may === false) {
      await client.query(
        `GRANT ${APPLICATION_ROLE} TO ${client.escapeIdentifier(login || (await currentUser(client)))}`,
      )
    }
  } finally {
    await client.end()
  }
}

async function currentUser(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT session_user::text AS name')
  return rows[0]?.name ?? ''
}
