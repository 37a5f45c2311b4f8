const ADDRESS = /^https?:\/\/\S+$/i

/** What a pasted text looks like, in words; the server looks again, at all of it. */
export function looksLike(text: string): string | null {
  const lines = text.split('\n', 200).map((line) => line.trim())
  const said = lines.filter(Boolean)
  if (said.length === 0) return null
  if (said.every((line) => ADDRESS.test(line)))
    return said.length === 1 ? 'Looks like an address.' : `Looks like ${said.length} addresses.`
  const head = text.slice(0, 1_000).trimStart()
  if (/^<\?xml|^<(rss|feed|rdf:RDF)[\s>]/i.test(head) && /<(rss|feed|rdf:RDF)[\s>]/i.test(head))
    return 'Looks like a feed.'
  if (/<opml[\s>]/i.test(head)) return 'Looks like a list of feeds.'
  if (head.startsWith('<')) return 'Looks like the HTML of one article.'
  if (/^[[{]/.test(head)) return 'Looks like a JSON list or a JSON feed.'
  if (said.length > 1 && /(^|[,;\t"])(url|link|address|file)("|[,;\t]|$)/i.test(said[0] ?? ''))
    return 'Looks like a table of addresses or files.'
  return 'Looks like the text of one article.'
}
