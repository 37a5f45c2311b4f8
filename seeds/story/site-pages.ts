export const about = `Proviso explains the 28-point plan for ending the war in Ukraine in short sentences, and shows for each on what it rests.

## What it does not do

It takes no side. It does not say what should be agreed, and it does not weigh who is right. Where accounts differ, it sets them side by side.

## How far it reaches

The date of an edition says when we published. How far our knowledge reaches is another date: we have found no dependable source on the text of the plan or its state after 22 February 2026. What is told here is how things stood then, and not how they stand now.

## Sample data

This edition is sample data. It was planted with the program and was not reviewed by a person. The names of its writer and its signer are those of two demo accounts, which nobody can sign in to. Wherever a sentence, a reading or a silence says by whom it was signed or checked, it was one of these two.

## What the sample could not find

- Of points 12 and 15 to 20 the full text stands only in sources too weak to rely on. We tell what better sources sum up, and leave out the rest. Of point 13 we have seen no copy with all its parts.
- Of the draft of 20 points we have seen points 1 to 12; of the framework of 19 points and of others what reports tell of them, or only that they exist.
- Of the counter-proposal of three European states we have seen what reports tell of it.
- Five articles are in our archive, of which we hold parts. The outlet of two of them is not established.`

export const method = `Every sentence rests on a passage of an article in our archive, on a published source that is not archived here, or on both. A second person signs that the words carry the sentence.

## What a sentence rests on

- “In our archive” counts articles of which we hold the words that carry the sentence: you can read them at the sentence, in their place.
- “Published elsewhere” counts sources that we have read but do not hold: you find them at the address we give.
- “One origin” means that all of them go back to one report or one leaked text. Many outlets printed one text; that is one origin, however many they are.
- Two articles are taken for one report when they share much of their wording outside quotations, or when their text names the same source. The computer proposes this; one of us confirms it, and can take it back.
- A source whose origin is not established never counts as an independent one.
- These words say how you can check a sentence. They do not say how true it is.
- What speaks against a sentence stands at the sentence and is never folded away. Context counts for nothing.

## Checking a passage

“Check it” has your own browser work out, from the words shown, whether they stand in the copy that we stored, without giving out the article. It then says that they match our stored copy. It does not show that the claim is true, and it does not show what the outlet prints today.

## Drafts and stances

- What a draft contains is told with “would”: nothing here says that it happened.
- Reported, proposed, denied and agreed are different things, and we use each word for that thing only.
- A stance is given only where a party spoke, was reported to have spoken, or is named in a document. What an outlet expects is nobody’s stance.
- “Proposed”, “accepted” and “rejected” stand where the words of the source say that of the party. It proposed what it put forward or pushed for, also in a document of its own; it rejected what it ruled out, left out of such a document, or excluded by accepting only something else.
- “Conditional” stands where the words name a condition, “unclear” where they leave it open.
- Where they say something else, such as that a party was opposed or willing, that it demanded a thing, or that it called a thing unrealistic, no stance is set, and the sentence says what they say.

## Blanks

A blank is not an answer. There are three:

- “not yet checked”: nobody has looked.
- “checked in 5 articles, silent”: that many articles were read in full for this question and say nothing of it; the date says when, and the words that were searched for are kept with it.
- “only in references”: nothing in our archive carries it, a source elsewhere does.

## Who printed what

Copies of the plan differ in single words and in language. A reading says what one publication prints for one point: in our own words, or at most 25 of its own, which then stand in quotation marks and in their language. It says too whether the publication printed or translated.

## Drafts side by side

- What became of a point in another text is proposed by a machine, by likeness of our sentences, or by an editor, and confirmed by a second person. Until then it says that it is a proposal.
- What is compared word by word is our sentences, not the texts.
- A point is said to be dropped only where the whole of the other text was seen. Otherwise it was not seen.

## Figures

One number can mean several things. Where it matters, a figure says what it measures, in which unit, whose figure it is, and of which day.

## Words of others

- Of an article in our archive only short passages are shown: a quarter of its words at most, and up to half with the direct speech of public officials.
- Where we hold parts of an article only, a mark in double brackets stands for the words between them.
- Words that a source has lost are named with our reading and its reason, and never filled in silently.
- Quotation marks are those of the source. Only direct speech and the text of a document are shown as a quotation of whoever is named; all else reads “the article says”.
- Sources of low quality carry no sentence. What only they say is left out.

## Dates

A date that nobody stated is marked as inferred, with its reason. “About” and “possibly” are part of the date. Where nothing supports a date, we print the words of the source instead.`
