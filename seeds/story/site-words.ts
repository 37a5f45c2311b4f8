import type { StoryWords } from '../story-model'

const about = `Proviso explains the 28-point plan for ending the war in Ukraine in short sentences, and shows for each on what it rests.

## What it does not do

It takes no side. It does not say what should be agreed, and it does not weigh who is right. Where accounts differ, it sets them side by side.

## Sample data

This edition is sample data. It was planted with the program and was not reviewed by a person. The names of its writer and its signer are those of two demo accounts, which nobody can sign in to.`

const method = `Every sentence rests on a passage of an article in our archive, on a published source that is not archived here, or on both. A second person signs that the words carry the sentence.

## Drafts and stances

- What a draft contains is told with “would”: nothing here says that it happened.
- A stance is given only where a party spoke, was reported to have spoken, or is named in a document. What an outlet expects is nobody’s stance.
- A blank is not an answer: it says whether we have looked.

## Words of others

- Of an article in our archive only short passages are shown: a quarter of its words at most, and up to half with the direct speech of public officials.
- Where we hold parts of an article only, a mark in double brackets stands for the words between them.
- Words that a source has lost are named with our reading and its reason, and never filled in silently.
- Quotation marks are those of the source. Only direct speech and the text of a document are shown as a quotation of whoever is named; all else reads “the article says”.

## Counting sources

- Many outlets printed one leaked text. We count them as one origin.
- A report whose origin is not established never counts as an independent one.
- Sources of low quality carry no sentence. What only they say is left out.

## Dates

A date that nobody stated is marked as inferred, with its reason.`

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
