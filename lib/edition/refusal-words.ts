/** Sentences for what publishing and notices can answer. */
export const PUBLISH_WORDS: Readonly<Record<string, string>> = {
  moved:
    'Something moved since you looked: another edition was published, or a statement, a title or an article changed. Nothing was published. Look at the difference again.',
  'not-ready': 'Something stands in the way. Nothing was published; the list below says what and where.',
  'nothing-chosen':
    'Nothing is chosen, and no reading, alignment, figure or silence has changed since the last edition: those alone would make one. Choose a statement, a withdrawal or a title.',
}

export const NOTICE_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-target': 'There is nothing with this name. Choose from the list. Nothing was changed.',
  'already-noticed': 'A notice of this kind stands on it already. Nothing was changed.',
  'no-such-notice': 'This notice is not there any more. Reload the page.',
  'already-lifted': 'Somebody has lifted this notice already. Reload the page.',
}
