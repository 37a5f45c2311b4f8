import pg from 'pg'

const DATABASE = 'proviso'
const OWNER = 'postgres'
const APPLICATION = 'proviso_app'
const WEB = 'proviso_web'

/**
 * Makes database and roles where they are missing. `proviso_web` logs in and has no right of its own; it may only
 * take on `proviso_app`, to which the migrations grant what the application does.
 * @param {{ port: number, ownerPassword: string, webPassword: string }} access
 */
export async function provision({ port, ownerPassword, webPassword }) {
  const client = new pg.Client({ connectionString: address(port, OWNER, ownerPassword, 'postgres') })
  await client.connect()
  try {
    await makeRole(client, APPLICATION, 'NOLOGIN')
    await makeRole(client, WEB, 'LOGIN NOINHERIT')
    await client.query(`ALTER ROLE ${WEB} PASSWORD ${client.escapeLiteral(webPassword)}`)
    await client.query(`GRANT ${APPLICATION} TO ${WEB}`)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}

/**
 * @param {import('pg').Client} client
 * @param {string} role
 * @param {string} attributes
 */
async function makeRole(client, role, attributes) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  if (!rowCount) await client.query(`CREATE ROLE ${role} ${attributes}`)
}

/**
 * The addresses for those who use the database.
 * @param {{ port: number, ownerPassword: string, webPassword: string }} access
 * @param {string} database
 */
export function addresses({ port, ownerPassword, webPassword }, database = DATABASE) {
  return {
    url: address(port, WEB, webPassword, database),
    ownerUrl: address(port, OWNER, ownerPassword, database),
  }
}

/**
 * @param {number} port
 * @param {string} user
 * @param {string} password
 * @param {string} database
 */
function address(port, user, password, database) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}
