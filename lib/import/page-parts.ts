/** A part of a page that its own markup names as no part of the article. */
export type PartMark = { readonly kind: PartKind; readonly element: Element }
export type PartKind = keyof typeof PART_REASONS

export const PART_REASONS = {
  hidden: 'Hidden on its page',
  caption: 'The caption of a picture, marked so on the page',
  navigation: 'The navigation of its page',
  share: 'A bar for sharing or following',
  letter: 'An offer of a newsletter or a subscription',
  related: 'Links to other articles',
  comments: 'Comments of readers',
  author: 'A note about the author',
  credit: 'A byline, a date or a credit',
  tags: 'A list of topics',
  notice: 'A notice of the site about cookies or itself',
  advertising: 'Advertising',
  aside: 'A box beside the article',
} as const

const TAGS: Readonly<Record<string, PartKind>> = {
  NAV: 'navigation',
  FOOTER: 'navigation',
  DIALOG: 'notice',
  FIGCAPTION: 'caption',
  ASIDE: 'aside',
}
const ROLES: Readonly<Record<string, PartKind>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'share',
  search: 'navigation',
  contentinfo: 'navigation',
  complementary: 'aside',
  dialog: 'notice',
  alertdialog: 'notice',
  alert: 'notice',
}

/**
 * What parts of a page are called, in words. A name counts where it ends so, or ends so but for a word for a
 * box: `post-tags` and `tags-list` are tags, `tags-of-our-time` is not.
 */
const NAMES: readonly (readonly [PartKind, string])[] = [
  [
    'caption',
    'caption|captions|wp caption text|caption only|image (?:credit|description|source|legend|info)|(?:photo|picture|media) (?:credit|legend|source|description)|legende|bildunterschrift|bildtext|cutline',
  ],
  [
    'share',
    'social|share|shares|sharing|sharebar|sharebuttons|sharedaddy|addtoany|addthis|socials|shariff|follow|followus|follow us|sharethis|social media|share this|a2a kit|jetpack likes|sns',
  ],
  [
    'letter',
    'newsletter|newsletters|signup|sign up|subscribe|subscription|mailchimp|optin|opt in|mailing list|donate|donation|support us|membership|abo',
  ],
  [
    'related',
    'related|relateds|related (?:articles?|stories|story|posts?|content|news|links|items|topics|coverage|reading)|recommended|recommendation|recommendations|recirc|recirculation|readmore|read more|read next|readnext|more on|more from|more stories|also read|read also|see also|moreon|trending|popular|most read|mostread|most popular|latest news|latest posts|next article|taboola|outbrain|onward|onward journey|jp relatedposts|relatedposts|teasers|teaser list|similar|suggested|you may like|up next|promo|promos|storylink|yarpp|yarpp related|crp related|linkbox|top stories|topstories|top index stories|latest headlines|more headlines|editors picks|editor picks|trending now|more news|inline related|related inline',
  ],
  [
    'comments',
    'comments|commentlist|comment|comment (?:disclaimer|policy|prompt|form|rules)|respond|disqus|disqus thread|livefyre|reply|replies|kommentare|comentarios|commentaires|leserkommentare|comment count|comments count',
  ],
  [
    'author',
    '(?:author|authors|writer) (?:bio|box|info|card|about|description|profile|details|footer|desc|biography)|about (?:the )?author|about author|bio|authorbox|authorbio|author bio',
  ],
  [
    'credit',
    'byline|bylines|author|authors|author name|post author|article author|entry author|timestamp|time stamp|publish date|pub date|pubdate|publication date|published|post date|postdate|entry date|article date|date|datetime|post meta|entry meta|article meta|meta|metadata|postmeta|post info|article info|post details|story meta|credit|credits|copyright|reading time|read time|readtime|last updated|updated|kicker|eyebrow|overline|dtstamp',
  ],
  [
    'tags',
    'tags|taglist|tag cloud|tagcloud|post tags|entry tags|article tags|keywords|topics|categories|cat links|tags links|hashtags|schlagworte|filed under|catlinks|post labels',
  ],
  [
    'notice',
    'cookie|cookies|consent|gdpr|cookie notice|skip link|skip to content|screen reader text|screen reader only|sr only|visually hidden|visuallyhidden|modal|popup|toast|notification|noprint|no print',
  ],
  [
    'advertising',
    'ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|adslot|ad slot|dfp|sponsor|sponsored|sponsors|anzeige|werbung|publicidad|publicite|reklama|banner|affiliate disclosure',
  ],
  [
    'navigation',
    'breadcrumb|breadcrumbs|pagination|pager|nav|navigation|navbar|menu|submenu|toolbar|article tools|post navigation|nav links|nav previous|nav next|site header|site footer|masthead|page header|page footer|footer|toc|table of contents|jump to|rating|ratings|vote|votes|poll|printfriendly|search form|login|sidebar|rail|side rail|right rail|right column|rightcol|right col',
  ],
]
const BOX =
  'this|bar|buttons?|icons?|links?|list|lists|tools|box|block|widget|wrapper|wrap|container|module|section|area|row|panel|group|form|cta|inline|items?|holder|inner|outer|title|heading|label|text|line|template|default|component|el|\\d{1,6}'
const PATTERNS = NAMES.map(
  ([kind, words]) => [kind, new RegExp(`(?:^| )(?:${words})(?: (?:${BOX})){0,3}$`)] as const,
)

const ITEMPROPS: Readonly<Record<string, PartKind>> = {
  author: 'credit',
  datepublished: 'credit',
  datemodified: 'credit',
  caption: 'caption',
  keywords: 'tags',
  comment: 'comments',
}

/** The marks of an element: those it lies in, and its own where its tag, role or names say what it is. */
export function partsOf(element: Element, tag: string, outer: readonly PartMark[]): readonly PartMark[] {
  const kind = partOf(element, tag)
  return kind ? [...outer, { kind, element }] : outer
}

const WHOLE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE'])
const INLINE_OK = new Set(['A', 'B', 'I', 'EM', 'STRONG', 'TIME'])

function partOf(element: Element, tag: string): PartKind | null {
  if (isHidden(element)) return 'hidden'
  if (tag === 'FIGURE') return isPicture(element) ? 'caption' : null
  const byTag = TAGS[tag]
  if (byTag) return byTag
  const role = element.getAttribute('role')
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role] ?? null
  if (WHOLE.has(tag) || INLINE_OK.has(tag)) return null
  const property = element.getAttribute('itemprop')?.toLowerCase()
  if (property && Object.hasOwn(ITEMPROPS, property)) return ITEMPROPS[property] ?? null
  return partByName(element)
}

/** Tables, quotations and programs may stand in a figure too, and they are text. */
function isPicture(figure: Element): boolean {
  return ['table', 'blockquote', 'pre', 'ul'].every((tag) => figure.getElementsByTagName(tag).length === 0)
}

const known = new Map<string, PartKind | null>()
const MOST_KNOWN = 5_000

function partByName(element: Element): PartKind | null {
  const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (given.length < 3 || given.length > 400) return null
  const before = known.get(given)
  if (before !== undefined) return before
  const kind = kindOfNames(given)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(given, kind)
  return kind
}

/** Each name on its own, in words: `postMeta`, `post-meta` and `post__meta` are the same. */
function kindOfNames(given: string): PartKind | null {
  for (const name of given.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_.:]+/g, ' ')
      .trim()
      .toLowerCase()
    const kind = words === '' ? undefined : PATTERNS.find(([, pattern]) => pattern.test(words))?.[0]
    if (kind) return kind
  }
  return null
}

/** Classes that mean in common style sheets that an element is not shown, unless others show it on wide screens. */
const NOT_SHOWN = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none|u-hidden)(?:\s|$)/
const SHOWN_WIDE = /(?:^|\s)(?:\w{2,3}:|d-(?:\w{2,3}-)?)(?:block|flex|grid|inline)/

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const names = element.getAttribute('class')
  if (names && names.length < 400 && NOT_SHOWN.test(names) && !SHOWN_WIDE.test(names)) return true
  const style = element.getAttribute('style')
  return (
    style !== null && /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)
  )
}
