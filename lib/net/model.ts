/** What came back from an address that could be fetched. */
export type Fetched = {
  /** After decompression. */
  readonly bytes: Uint8Array
  /** The address asked for first. */
  readonly address: string
  /** The address that answered, after redirects. */
  readonly finalAddress: string
  /** Every address asked, in order; the last is `finalAddress`. */
  readonly hops: readonly string[]
  readonly status: number
  /** Without parameters and in small letters; empty when the site named none. */
  readonly mediaType: string
  /** The charset that the site named, as it wrote it. */
  readonly charsetLabel: string | null
  /** When the answer was complete. */
  readonly at: Date
}

/**
 * Why nothing came back. What may not be asked and what does not answer are one outcome on purpose: told apart, they
 * would say what stands in our own network.
 */
export const FETCH_PROBLEMS = [
  'not-an-address',
  'unreachable',
  'too-slow',
  'too-large',
  'wrong-kind',
  'refused-by-site',
  'not-found',
  'site-trouble',
  'busy',
] as const
export type FetchProblem = (typeof FETCH_PROBLEMS)[number]

/** What a person reads, with what they can do. */
export const FETCH_PROBLEM_WORDS: Readonly<Record<FetchProblem, string>> = {
  'not-an-address': 'This is not a web address. It starts with https:// or http://.',
  unreachable:
    'This address could not be reached. Check it, or save the page in your browser and upload the file.',
  'too-slow': 'The site took longer than ten seconds. Try again later, or save the page and upload the file.',
  'too-large': 'The answer is larger than 5 MB. Paste the text of the article instead.',
  'wrong-kind': 'This address leads to something that is not a page. Paste the text, or upload it as .html.',
  'refused-by-site':
    'The site refuses to hand the page to a program. Open it in your browser and paste its text or upload it.',
  'not-found': 'There is no page at this address. Check it, or paste the text if you have it.',
  'site-trouble':
    'The site answered with an error of its own. Try again later, or paste the text if you have it.',
  busy: 'Other pages of this site are being fetched just now. Try again in a minute.',
}

/** Worth trying again without anybody doing anything. */
export const PASSING_PROBLEMS: ReadonlySet<FetchProblem> = new Set([
  'unreachable',
  'too-slow',
  'site-trouble',
])

export const MAX_HOPS = 3
export const MAX_FETCHED_BYTES = 5 * 1024 * 1024
export const FETCH_TIME_MS = 10_000
