import { tsImport } from 'tsx/esm/api'

/**
 * A server of its own in a temporary folder, or the one in TEST_DATABASE_URL, with one migrated database in it.
 * @returns {Promise<{ env: { DATABASE_URL: string, DATABASE_OWNER_URL: string }, close: () => Promise<void> }>}
 */
export default async function openTestServer() {
  const { openMigratedServer } = await tsImport('../../lib/db/test-cluster.ts', import.meta.url)
  const { url, ownerUrl, close } = await openMigratedServer('journeys')
  return { env: { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }, close }
}
