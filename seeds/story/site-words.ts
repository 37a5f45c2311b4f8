import type { StoryWords } from '../story-model'
import { about, method } from './site-pages'

/** Public words that belong to no subject, by the part of their key after `site/`. */
export const siteWords: StoryWords = {
  name: 'Proviso',
  title: 'The 28-point plan: what it says, and how we know',
  knowledge: 'We have found no dependable source after 22 February 2026: this is not the current state.',
  accounts:
    'The same question, answered differently. We set the answers side by side and do not say which is right.',
  articles:
    'What we hold in our archive and rely on: what each is, how we came by it, and which of its words carry our sentences.',
  ledger: 'What changed from edition to edition, and why. Newest first.',
  about,
  method,
}
