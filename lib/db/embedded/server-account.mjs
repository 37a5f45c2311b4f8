import { execFileSync } from 'node:child_process'

/**
 * The system user a database server runs as.
 * @typedef {{ name: string, uid: number, gid: number }} ServerAccount
 */

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the system's `postgres` user, which is made when
 * there is none, or else as `nobody`. Started by anyone else, it runs as they do.
 * @returns {ServerAccount | undefined} undefined: as the current user
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined
  return (
    lookUp('postgres') ?? create('postgres') ?? lookUp('nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 }
  )
}

/**
 * @param {string} name
 * @returns {ServerAccount | undefined}
 */
function lookUp(name) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
      )
    const account = { name, uid: id('-u'), gid: id('-g') }
    return account.uid > 0 ? account : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} name
 * @returns {ServerAccount | undefined}
 */
function create(name) {
  try {
    const shell = '/usr/sbin/nologin'
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', shell, name], {
      stdio: 'ignore',
    })
  } catch {
    return undefined
  }
  return lookUp(name)
}
