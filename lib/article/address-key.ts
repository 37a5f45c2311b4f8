/** A parameter of an address that says how a reader came, never what is read. A `*` at the end stands for any ending. */
type Tracker = { readonly names: readonly string[]; readonly because: string }

const TRACKERS: readonly Tracker[] = [
  { names: ['utm_*'], because: 'campaigns, as web statistics everywhere name them' },
  { names: ['fbclid', 'igsh', 'igshid'], because: 'added by Facebook and Instagram to links out' },
  { names: ['gclid', 'dclid', 'gbraid', 'wbraid', 'gclsrc', '_gl', '_ga'], because: 'added by Google' },
  { names: ['msclkid', 'yclid', 'twclid', 'ttclid', 'li_fat_id'], because: 'clicks on other networks' },
  { names: ['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi'], because: 'newsletters, by their senders' },
  { names: ['__twitter_impression', 'ref_src', 'ref_url'], because: 'embedded and shared posts' },
  { names: ['guccounter', 'guce_referrer', 'guce_referrer_sig'], because: 'a consent page on the way' },
  {
    names: ['smid', 'smtyp', 'cmp', 'cmpid', 'ito', 'ocid', 'icid', 'ncid', 's_cid', 'sr_share', 'xtor'],
    because: 'share buttons and sections, as large publishers name them',
  },
  {
    names: [
      'at_medium',
      'at_campaign',
      'at_custom*',
      'at_link_*',
      'at_format',
      'at_ptr_name',
      'at_bbc_team',
      'wt_mc',
      'wt_zmc',
    ],
    because: 'campaigns in two other systems of statistics',
  },
  {
    names: ['amp', 'outputtype', 'usqp', 'amp_js_v', 'amp_gsa', 'amp_ct'],
    because: 'the same article in its light form',
  },
]
const WHOLE = new Set(TRACKERS.flatMap(({ names }) => names.filter((name) => !name.endsWith('*'))))
const BEGINNINGS = TRACKERS.flatMap(({ names }) =>
  names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
)

/** Copies of light pages that are kept elsewhere carry the host and path of the original in their own path. */
const KEPT_ELSEWHERE: readonly RegExp[] = [
  /^(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?([^/]+\.[^/]+\/.*)$/,
  /^[a-z0-9-]+\.cdn\.ampproject\.org\/[cv]\/(?:s\/)?([^/]+\.[^/]+\/.*)$/,
]
/** Names before a host that serve the same pages: `www.` by long custom, `amp.` as the light form of them. */
const SAME_PAGES_HOST = /^(?:www|amp)\.(?=[^.]+\.[^.])/
/** A light form at the end of a path. It counts where something stands before it: a page may be called `/amp`. */
const LIGHT_PATH = /(?<=\/[^/]+)\/amp$|\.amp(?=\.html$)/

/**
 * One key for the ways in which one page is addressed: scheme, `www.`, default port, letter case of the host, closing
 * slash, fragment, the order of the query and what only says how a reader came are left out. Two addresses with one
 * key lead to one page; null for what is no web address. Other parameters stay, because they may choose the page.
 */
export function addressKey(address: string): string | null {
  const url = webUrl(address)
  if (!url) return null
  const { host, path } = pageOf(url)
  const query = queryOf(url.searchParams)
  return `${host}${path}${query && `?${query}`}`
}

/** The keys of several addresses, each once; what is no web address has none. */
export function keysOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => addressKey(address) ?? []))]
}

/** The host of an address as keys name it, or null. */
export function addressHost(address: string): string | null {
  const url = webUrl(address)
  return url && pageOf(url).host
}

function webUrl(address: string): URL | null {
  const url = URL.parse(address.trim())
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
}

function pageOf(url: URL): { host: string; path: string } {
  const [host, ...rest] = original(`${url.hostname}${port(url)}${url.pathname}`).split('/')
  return {
    host: host!
      .toLowerCase()
      .replace(/\.(?=$|:)/, '')
      .replace(SAME_PAGES_HOST, ''),
    path: `/${rest.join('/')}`
      .replace(/%[0-9a-f]{2}/gi, plainEscape)
      .replace(/(?<=.)\/+$/, '')
      .replace(LIGHT_PATH, '')
      .replace(/\/$/, ''),
  }
}

const original = (page: string) =>
  KEPT_ELSEWHERE.reduce((found, pattern) => pattern.exec(found)?.[1] ?? found, page)

// The scheme is left out, so neither of the two default ports tells one page from another.
const port = ({ port }: URL) => (port === '' || port === '80' || port === '443' ? '' : `:${port}`)

const UNRESERVED = /^[A-Za-z0-9._~-]$/
function plainEscape(octet: string): string {
  const letter = String.fromCharCode(Number.parseInt(octet.slice(1), 16))
  return UNRESERVED.test(letter) ? letter : octet.toUpperCase()
}

function queryOf(params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([name]) => !isTracker(name.toLowerCase())))
  kept.sort()
  return kept.toString()
}

const isTracker = (name: string) =>
  WHOLE.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning))
