import type { Bearing } from '@/lib/annotation/model'

/** The room's sentences for what can go wrong, by reason. */
export const ANNOTATION_PROBLEMS: Readonly<Record<string, string>> = {
  'across-gap':
    'The selection reaches over words that are left out of this excerpt, so it was never one passage. Select on one side of the gap, or add the other side as another passage.',
  'outside-text': 'The selection lies outside the text. Reload the page, then select again.',
  'no-words': 'There are no words in the selection. Select at least one.',
  'no-such-version': 'This version is no longer there. Reload the page.',
  'no-such-annotation': 'This annotation is no longer there. Reload the page to see what is.',
  'is-a-heading': 'It is the heading of a concession. Give the concession another heading first.',
  'no-such-speaker': 'The speaker is no longer listed. Choose another person, or describe the speaker.',
  'no-such-target': 'One of the subjects is no longer there. Remove it, then save again.',
  'no-such-origin': 'This origin is no longer listed. Choose another.',
}

export const FIELD_NAMES: Readonly<Record<string, string>> = {
  spans: 'Passage',
  voice: 'Voice',
  speakerDescription: 'Speaker, described',
  chain: 'Via whom',
  note: 'Note',
  tags: 'Tags',
  targets: 'About',
}

/** Bearing in a word and a mark; the mark is never alone. */
export const BEARINGS: Readonly<Record<Bearing, { word: string; mark: string }>> = {
  supports: { word: 'supports', mark: '+' },
  disputes: { word: 'disputes', mark: '−' },
  context: { word: 'context', mark: '=' },
}

export const STATE_WORDS = {
  draft: 'draft',
  submitted: 'in review',
  changes_requested: 'changes requested',
  approved: 'approved',
  published: 'published',
  superseded: 'superseded',
  retracted: 'retracted',
} as const

export const PLACEMENT_WORDS = {
  placed: 'placed',
  moved: 'moved: wants a confirmation',
  changed: 'the words have changed',
  missing: 'not found in this version',
  ambiguous: 'more than one place could be meant',
} as const

/** What can go wrong when words are attached to a statement. */
export const ATTACH_PROBLEMS: Readonly<Record<string, string>> = {
  'not-yours': 'This draft belongs to others. Ask its owner to add you, or start a statement of your own.',
  frozen: 'This statement was submitted meanwhile and takes no more evidence of this bearing.',
  'attached-already': 'These words are attached to this statement already.',
  'annotation-gone': 'This annotation was deleted meanwhile. Reload the page.',
  'summary-exists': 'The subject has its summary already.',
  'no-such-name': 'A name in the statement is no longer listed.',
  'no-such-subject': 'The subject is no longer there. Choose another.',
  'draft-open': 'Somebody opened the next draft of this statement meanwhile. Look at it, then attach again.',
  'no-such-provision': 'The provision is no longer there.',
}
