/** What can go wrong with an article, in plain sentences. */
export const ARTICLE_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-article': 'This article is no longer there.',
  'no-such-version': 'This version is no longer there.',
  'no-such-caution': 'This caution was taken back already.',
  'no-such-block': 'The text was laid out anew meanwhile. Reload to see it.',
  'address-taken':
    'Another article already has this canonical address. Mark it as an alias or a copy, or leave it out.',
  'copy-circle':
    'That article is itself a copy of this one. Choose the one that both go back to, or change the other article first.',
  'outside-text': 'The caution lies outside the text.',
}
