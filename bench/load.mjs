import { Agent, get } from 'node:http'

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
 * A plain client, since load generators read the bodies as text: that takes longer for other letters, at the cost of
 * the server on a small machine, and one would compare alphabets. Here bodies are thrown away as they come.
 * @param {string} url
 * @param {number} seconds
 */
async function rate(url, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const started = performance.now()
  const until = started + seconds * 1000
  let done = 0
  const visitor = async () => {
    while (performance.now() < until) {
      await visit(url, agent)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, visitor))
  agent.destroy()
  return (done * 1000) / (performance.now() - started)
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<void>}
 */
function visit(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume()
      response.on('error', reject)
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url}: status ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
