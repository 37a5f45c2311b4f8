/** The pages of the latest edition for search engines. `origin` without a trailing slash. */
export function sitemap(origin: string, pages: readonly string[], publishedAt: string): string {
  const urls = pages.map(
    (page) =>
      `<url><loc>${escapeXml(origin + page)}</loc><lastmod>${escapeXml(publishedAt.slice(0, 10))}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

/** What machines may visit. The sitemap is named when the public address is known. */
export function robots(origin: string | undefined): string {
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api/',
    'Disallow: /sign-in',
    'Disallow: /latest/',
    'Disallow: /search',
  ]
  return `${[...lines, ...(origin ? ['', `Sitemap: ${origin}/sitemap.xml`] : [])].join('\n')}\n`
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as it may stand in XML, between tags and in attributes. */
function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
