import { pageTitles as titles } from '@/lib/syndication/page-titles'

/** What the pages are called: in the browser's bar and at the head of furniture pages; feeds and files say the same. */
export const pageTitles = {
  ...titles,
  empty: 'Nothing has been written here yet.',
}
