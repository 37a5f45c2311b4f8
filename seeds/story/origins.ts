import type { StoryOrigin } from '../story-model'

/** One document that many outlets printed or summed up: however many they are, it is one origin. */
export const leakedText: StoryOrigin = { kind: 'leaked_text', name: 'the leaked text of the 28 points' }
export const axios: StoryOrigin = { kind: 'named_report', name: 'reporting by Axios' }
export const wallStreetJournal: StoryOrigin = {
  kind: 'named_report',
  name: 'a report by The Wall Street Journal',
}
export const reuters: StoryOrigin = { kind: 'named_report', name: 'reporting by Reuters' }
export const financialTimes: StoryOrigin = { kind: 'named_report', name: 'reporting by the Financial Times' }
export const telegraph: StoryOrigin = { kind: 'named_report', name: 'reporting by The Telegraph' }
export const associatedPress: StoryOrigin = {
  kind: 'named_report',
  name: 'reporting by the Associated Press',
}
export const genevaStatement: StoryOrigin = {
  kind: 'named_report',
  name: 'the joint statement of 23 November 2025, as released by the White House',
}
export const twentyPoints: StoryOrigin = {
  kind: 'named_report',
  name: 'the presentation of the 20 points by the president of Ukraine',
}
export const notEstablished: StoryOrigin = { kind: 'not_established', name: 'not established' }
