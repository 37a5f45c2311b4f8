import autocannon from 'autocannon'

const CONNECTIONS = 10
const ROUNDS = 5
const SECONDS = 4

/**
 * Requests a second of several addresses, in turns, so that whatever else the machine does falls on all of them.
 * @param {readonly string[]} urls
 * @returns {Promise<number[]>} the median of the rounds, for each
 */
export async function inTurns(urls) {
  /** @type {number[][]} */
  const rates = urls.map(() => [])
  for (const url of urls) await rate(url, 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, url] of urls.entries()) rates[index]?.push(await rate(url, SECONDS))
  }
  return rates.map(median)
}

/**
 * @param {string} url
 * @param {number} duration in seconds
 */
async function rate(url, duration) {
  const { requests, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were refusals, ${errors} failed`)
  return requests.average
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
