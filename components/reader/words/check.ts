/** What a reader is told of one check; each says what was compared and no more. */
export const checkWords = {
  button: 'check it',
  running: 'checking …',
  matches: 'matches our stored copy; this does not show that the claim is true',
  otherWords: 'differs: the words on this page are not those of the passage we froze',
  otherLeaves: 'differs: the words do not lead to the root of the stored copy',
  otherRoot: 'differs: the root of the stored copy is not the one that this page names',
  unreadable: 'not checked: what we were sent cannot be read as a check of this passage',
  gone: 'not checked: there is nothing to check this passage by; it may have been taken down',
  notFetched: 'not checked: what is needed could not be fetched; try again when you are connected',
  fromFile:
    'not checked: a page opened from a file may fetch nothing; open the copy through a web server, or use its page “Verify this copy”',
  insecure:
    'not checked: browsers do such sums only on encrypted pages, and this one came unencrypted; open it under https',
} as const
export type CheckOutcome = Exclude<keyof typeof checkWords, 'button' | 'running'>
