import { gzipSync } from 'node:zlib'

/**
 * Every script that a page loads, with its weight in bytes after gzip.
 * @param {string} url
 */
export async function scriptsOf(url) {
  const html = await fetch(url).then((response) => response.text())
  const sources = new Set(
    Array.from(html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g), ([tag, src = '']) => {
      // For browsers that know no modules; the others do not fetch it.
      return /\snoModule/i.test(tag) ? '' : src
    }),
  )
  sources.delete('')
  return Promise.all(
    [...sources].map(async (src) => {
      const code = await fetch(new URL(src, url)).then((response) => response.arrayBuffer())
      return { src, bytes: gzipSync(new Uint8Array(code)).length }
    }),
  )
}

/** @param {readonly { bytes: number }[]} scripts */
export const weightOf = (scripts) => scripts.reduce((sum, { bytes }) => sum + bytes, 0)
