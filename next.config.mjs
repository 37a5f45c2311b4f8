import { fileURLToPath } from 'node:url'

const overHttps = process.env.PROVISO_URL?.startsWith('https://') ?? false

// What is the same on every answer. The content policy differs by page and is set where pages are made.
const headers = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  {
    key: 'permissions-policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  ...(overHttps ? [{ key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' }] : []),
]

/** @type {import('next').NextConfig} */
export default {
  // The journeys serve a copy of the build, so that nobody's next build is pulled from under them.
  distDir: process.env.PROVISO_BUILD ?? '.next',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` looks at the types, of tests and tools too; doing it again would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Keeps the pages of editions, and only them; see lib/edition.
  cacheHandler: fileURLToPath(new URL('./lib/edition/cache-handler.mjs', import.meta.url)),
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pino',
    'linkedom',
    '@mozilla/readability',
    'graphile-worker',
    'undici',
  ],
  // Browsers ask for it of their own accord, before they have read which sign a page names.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    { source: '/:path*', headers },
    // It is the one door that the proxy does not see to.
    {
      source: '/api/import/:path*',
      headers: [{ key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" }],
    },
    { source: '/desk/preview/:token', headers: [{ key: 'x-frame-options', value: 'SAMEORIGIN' }] },
    { source: '/desk/import/:draft/original', headers: [{ key: 'x-frame-options', value: 'SAMEORIGIN' }] },
  ],
}
