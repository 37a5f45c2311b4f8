import type { StoryWords } from '../story-model'

/** Public words that belong to no subject, by the part of their key after `site/`. */
export const siteWords: StoryWords = {
  name: 'Proviso',
  title: 'The 28-point plan: what it says, and how we know',
  knowledge: 'We have found no dependable source after 22 February 2026: this is not the current state.',
  about:
    'Proviso explains the 28-point plan for ending the war in Ukraine in short sentences, and shows for each on what it rests.\n\nIt takes no side. It does not say what should be agreed, and it does not weigh who is right. Where accounts differ, it sets them side by side.\n\nThis edition is sample data. It was planted with the program and was not reviewed by a person. The names of its writers and signers are those of demo accounts.',
  method:
    'Every sentence rests on at least one passage of an article in our archive, or on at least one published source that is not archived here, or on both. A second person signs that the words carry the sentence.\n\nWhat a draft contains is told with “would”: nothing here says that it happened. A stance is given only where a party spoke, was reported to have spoken, or is named in a document; what an outlet expects is nobody’s stance.\n\nOf the articles in our archive only short passages are shown: a quarter of their words at most, and with the direct speech of public officials half. Words that a source has lost are named with our reading, and never filled in silently.\n\nMany outlets printed one leaked text. We count them as one origin.\n\nPoints about which only sources of low quality were found are cut to what better sources bear; the rest is left out.',
}
