import type { Resolution } from './model'

/**
 * A passage and what became of it. In `before` the spans of the passage stand in double square brackets, in `after`
 * the place where it is, or for a changed one where its other words are. `{[words]}` in `before` is what context must not cross.
 */
export type AnchoringCase = {
  readonly before: string
  readonly after: string
  /** The states that are right. */
  readonly is: readonly Resolution['state'][]
  /** How often the words of each span stand in `before`, as `describe` counts; once when not said. */
  readonly occurrences?: readonly number[]
  /** The passage is a whole headline. */
  readonly headline?: true
}

const FIRST = 'Envoys of both sides met for the third time in Brenn on Tuesday.'
const SECOND = 'The talks went on until late in the night, a delegate said.'
const LAST = 'A fourth meeting is planned for the middle of next month.'
const around = (words: string) =>
  `${FIRST}\n\n${SECOND} ${words} Nobody left the hall before midnight.\n\n${LAST}`

const LIMIT = 'The army would be limited to [[600,000 soldiers]] in times of peace.'
const limit = (words: string) => around(LIMIT.replace('[[600,000 soldiers]]', words))

const ATTACHED = ['placed', 'moved'] as const
const LOST = ['missing', 'ambiguous'] as const
const OPEN = ['changed', 'missing', 'ambiguous'] as const

/** What `describe` and `resolve` do, one sentence for each. `rebase` does the same. */
export const CASES: Readonly<Record<string, AnchoringCase>> = {
  // The words stand, and so does what surrounds them.
  'nothing changes': { before: around(LIMIT), after: around(LIMIT), is: ['placed'] },
  'a paragraph is added above': { before: around(LIMIT), after: `Updated on Wednesday.\n\n${around(LIMIT)}`, is: ['placed'] },
  'a paragraph is added below': { before: around(LIMIT), after: `${around(LIMIT)}\n\nMore on this subject.`, is: ['placed'] },
  'the words stand twice, each in its own context': {
    before: around('Korrin said it [[would not sign]] the draft this year. Ostra said that it would not sign before April.'),
    after: `News.\n\n${around('Korrin said it [[would not sign]] the draft this year. Ostra said that it would not sign before April.')}`,
    is: ['placed'],
    occurrences: [2],
  },
  'two sentences change places, and the words follow their context': {
    before: around('Korrin said that for now it [[would not sign]] the draft of the mediator. Ostra, for its part, answered that it would not sign before the month of April.'),
    after: around('Ostra, for its part, answered that it would not sign before the month of April. Korrin said that for now it [[would not sign]] the draft of the mediator.'),
    is: ATTACHED,
    occurrences: [2],
  },
  'another occurrence lies exactly on the old offset': {
    before: 'Peace is [[far away]], the envoy from Korrin said. Nothing more was heard.',
    after: 'Heavens, far away.\n\nPeace is [[far away]], the envoy from Korrin said. Nothing more was heard.',
    is: ['placed'],
  },
  'identical sentences are told apart by context alone, the first': {
    before: `[[Nobody was hurt.]] That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. Nobody was hurt.`,
    after: `Weather.\n\n[[Nobody was hurt.]] That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. Nobody was hurt.`,
    is: ['placed'],
    occurrences: [2],
  },
  'identical sentences are told apart by context alone, the second': {
    before: `Nobody was hurt. That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. [[Nobody was hurt.]]`,
    after: `Nobody was hurt. That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. [[Nobody was hurt.]]\n\nMore soon.`,
    is: ['placed'],
    occurrences: [2],
  },
  'only what no reader reads is written differently': {
    before: around('“We aren’t — and won’t be — [[ready to sign… “now” – or in the café]],” she said.'),
    after: around('"We aren\'t – and won\'t be – [[ready  to\u00a0sign... «now» \u2014 or in the ca\u00adfe\u0301]]," she said.'),
    is: ['placed'],
  },
  'a paragraph is split inside the passage': {
    before: around('[[The draft has 20 points. It was written in Brenn.]]'),
    after: around('[[The draft has 20 points.\n\nIt was written in Brenn.]]'),
    is: ['placed'],
  },
  'two paragraphs with a passage across them are merged': {
    before: around('The draft has [[20 points.\n\nIt was written]] in Brenn.'),
    after: around('The draft has [[20 points. It was written]] in Brenn.'),
    is: ['placed'],
    },
  'a passage lies across a paragraph border': {
    before: around('The draft has [[20 points.\n\nIt was written]] in Brenn.'),
    after: `News.\n\n${around('The draft has [[20 points.\n\nIt was written]] in Brenn.')}`,
    is: ['placed'],
  },
  'paragraphs are glued together beside the passage': {
    before: `${FIRST}\n\n[[The draft has 20 points.]]\n\n${LAST}`,
    after: `${FIRST}[[The draft has 20 points.]]${LAST}`,
    is: ATTACHED,
  },
  'a headline is set in capitals': { before: `[[Truce is near]]\n\n${around('')}`, after: `[[TRUCE IS NEAR]]\n\n${around('')}`, is: ['placed'], headline: true },
  'the gap of an excerpt is filled': {
    before: `${FIRST}\n\n{[Words left out]}\n\n[[The army would be limited to 600,000 soldiers]] in times of peace, according to the draft that was seen.`,
    after: `${FIRST} ${SECOND}\n\nIn the evening a draft was handed to the press. [[The army would be limited to 600,000 soldiers]] in times of peace, according to the draft that was seen. ${LAST}`,
    is: ['placed'],
  },
  'emoji of several code points stand beside and inside': {
    before: around('The family 👩‍👩‍👧 wrote: [[we 👍🏽 the 🇺🇦 draft]] 🎉 today.'),
    after: `🎉🎉\n\n${around('The family 👩‍👩‍👧 wrote: [[we 👍🏽 the 🇺🇦 draft]] 🎉 today.')}`,
    is: ['placed'],
  },
  'combining marks are composed': {
    before: around('The choir of [[H\u0323as\u0323ba\u0304le\u0304 sang]] twice.'),
    after: around('The choir of [[\u1e24a\u1e63b\u0101l\u0113 sang]] twice.'),
    is: ['placed'],
  },
  'runs in both directions stand in one sentence': {
    before: around('The company שלום עולם [[said in عربي that 40 بيت would]] be built.'),
    after: `News.\n\n${around('The company שלום עולם [[said in عربي that 40 بيت would]] be built.')}`,
    is: ['placed'],
  },
  'a passage begins and ends within a run of Chinese': {
    before: '青河市政府星期三宣布，位于东门的旧市场将于[[明年三月]]拆除。市场建于1952年。',
    after: '新闻。\n\n青河市政府星期三宣布，位于东门的旧市场将于[[明年三月]]拆除。市场建于1952年。',
    is: ['placed'],
  },
  'one word is annotated': { before: around('Brandt called the accord [[acceptable]], no more than that.'), after: `News.\n\n${around('Brandt called the accord [[acceptable]], no more than that.')}`, is: ['placed'] },
  'a whole text is annotated': { before: '[[Envoys met in Brenn.]]', after: 'News.\n\n[[Envoys met in Brenn.]]\n\nMore.', is: ATTACHED },
  'several spans keep their order': {
    before: around('[[Korrin]] asked for a limit, and so did [[the mediator]]; Ostra [[did not agree]].'),
    after: `News.\n\n${around('[[Korrin]] asked for a limit, and so did [[the mediator]]; Ostra [[did not agree]].')}`,
    is: ['placed'],
  },

  // The words stand; what surrounds them does not.
  'its paragraph is moved': {
    before: `${FIRST}\n\n[[The army would be limited to 600,000 soldiers in times of peace.]]\n\n${SECOND}\n\n${LAST}`,
    after: `[[The army would be limited to 600,000 soldiers in times of peace.]]\n\n${FIRST}\n\n${SECOND}\n\n${LAST}`,
    is: ['moved'],
  },
  'a “not” comes in right before it': {
    before: around('The envoy said that Korrin would [[join the alliance of the northern states]] in spring.'),
    after: around('The envoy said that Korrin would not [[join the alliance of the northern states]] in spring.'),
    is: ['moved'],
  },
  'the sentences on both sides are rewritten': {
    before: around('[[The army would be limited to 600,000 soldiers in times of peace.]]'),
    after: `A draft of the treaty became known.\n\n[[The army would be limited to 600,000 soldiers in times of peace.]] Critics were quick to answer.`,
    is: ['moved'],
  },

  // Other words stand in its place.
  'a figure grows': { before: limit('[[600,000 soldiers]]'), after: limit('[[800,000 soldiers]]'), is: ['changed'] },
  'a figure gains digits in front of the passage': { before: limit('[[600,000 soldiers]]'), after: limit('[[1,600,000 soldiers]]'), is: ['changed'] },
  'a figure gains digits behind the passage': { before: limit('about [[an army of 600]]'), after: limit('about [[an army of 600,000]]'), is: ['changed'] },
  'a digit changes before a hyphen': { before: around('Korrin and Ostra [[agreed on a 20-point draft]] at last.'), after: around('Korrin and Ostra [[agreed on a 28-point draft]] at last.'), is: ['changed'] },
  'a currency changes': { before: around('A fund of [[$300 billion would pay]] for the homes.'), after: around('A fund of [[€300 billion would pay]] for the homes.'), is: ['changed'] },
  'a unit changes': { before: around('A fund of [[12.5 million crowns would pay]] for the homes.'), after: around('A fund of [[12.5 billion crowns would pay]] for the homes.'), is: ['changed'] },
  'a “not” comes in inside': { before: around('The envoy said that [[Korrin would join the alliance]] in spring.'), after: around('The envoy said that [[Korrin would not join the alliance]] in spring.'), is: ['changed'] },
  'a “not” goes': { before: around('The envoy said that [[Korrin will not join the alliance]] in spring.'), after: around('The envoy said that [[Korrin will join the alliance]] in spring.'), is: ['changed'] },
  'a contraction denies': { before: around('The envoy said that [[they would join the alliance]] in spring.'), after: around('The envoy said that [[they wouldn’t join the alliance]] in spring.'), is: ['changed'] },
  'a prefix denies, at its first word': { before: around('Brandt thought it [[likely that a vote would follow]] in spring.'), after: around('Brandt thought it [[unlikely that a vote would follow]] in spring.'), is: ['changed'] },
  'a modal changes': { before: around('The truce [[may hold until the end]] of April.'), after: around('The truce [[will hold until the end]] of April.'), is: ['changed'] },
  'a verb of saying changes': { before: around('The fall of the bridge [[was an accident, the minister said]] on Monday.'), after: around('The fall of the bridge [[was an accident, the minister denied]] on Monday.'), is: ['changed'] },
  'a speaker changes': { before: around('The bridge was safe, [[Quill told reporters on Monday]] in Lys.'), after: around('The bridge was safe, [[Whitlock told reporters on Monday]] in Lys.'), is: ['changed'] },
  'letter case changes where it is no headline': { before: around('Many people [[in the polish town complained]] about it.'), after: around('Many people [[in the Polish town complained]] about it.'), is: ['changed'] },
  'a letter of another alphabet takes the place of one': { before: around('The mayor of [[Moss said the cow was]] well.'), after: around('The mayor of [[Mоss said the cow was]] well.'), is: ['changed'] },
  'an accent joins the last letter': { before: around('They met in the old [[house with a cafe]] by the river.'), after: around('They met in the old [[house with a cafe\u0301]] by the river.'), is: ['changed'] },
  'an emoji has another skin': { before: around('Her message was [[liked by 31 people 👍🏽 and shared]] often.'), after: around('Her message was [[liked by 31 people 👍🏿 and shared]] often.'), is: ['changed'] },
  'a clause comes in inside': { before: around('Korrin [[has agreed to the limit of the army]] on both banks.'), after: around('Korrin [[has, after a long night of talks, agreed to the limit of the army]] on both banks.'), is: ['changed'] },
  'a line of the page comes into a passage across paragraphs': { before: around('The draft has exactly [[twenty points of law.\n\nIt was written by envoys]] in Brenn.'), after: around('The draft has exactly [[twenty points of law.\n\nAdvertisement\n\nIt was written by envoys]] in Brenn.'), is: ['changed'] },
  'one of two identical sentences is edited, the one that is meant': {
    before: `[[About 300 people were hurt.]] That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. About 300 people were hurt.`,
    after: `[[About 500 people were hurt.]] That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. About 300 people were hurt.`,
    is: ['changed', 'ambiguous'],
    occurrences: [2],
  },
  'Ukrainian words gain a “не”': { before: around('Тарас Липовий сказав, що [[міст буде безпечним для всіх]] уже восени.'), after: around('Тарас Липовий сказав, що [[міст не буде безпечним для всіх]] уже восени.'), is: ['changed'] },
  'a Chinese figure changes': { before: '政府将为每个摊位提供[[最多5万元的补偿]]，并在西门建设新市场。', after: '政府将为每个摊位提供[[最多8万元的补偿]]，并在西门建设新市场。', is: ['changed'] },

  // The passage is not there any more, or nobody can tell.
  'it is deleted': { before: around('[[Both parliaments must agree by Thursday.]]'), after: around(''), is: LOST },
  'it is deleted, and the same phrase stands elsewhere': {
    before: `${around('The mediator was told that the two sides [[remain divided]] over the crossing.')}\n\nOpinions in the town of Lys remain divided, too.`,
    after: `${around('')}\n\nOpinions in the town of Lys remain divided, too.`,
    is: LOST,
    occurrences: [2],
  },
  'it is deleted, and the same phrase comes up elsewhere': {
    before: around('The mediator was told that the two sides [[remain divided]] over the crossing.'),
    after: `${around('')}\n\nOpinions in the town of Lys remain divided, too.`,
    is: LOST,
  },
  'it is deleted, and the same phrase comes to stand on the old offset': {
    before: `A map.\n\nThe two sides [[remain divided]] over the crossing.\n\n${around('')}`,
    after: `A map.\n\nThe townsfolk remain divided on the sale of the harbour.\n\n${around('')}`,
    is: LOST,
  },
  'one of two identical sentences goes, the one that is meant': {
    before: `[[Nobody was hurt.]] That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. Nobody was hurt.`,
    after: `That is what the mayor of Moss reported after the storm had passed.\n\nIn Fennick two bridges fell into the river. Nobody was hurt.`,
    is: LOST,
    occurrences: [2],
  },
  'its words stand three times, and its own sentence goes': {
    before: around('Quill said no. Then [[Brandt said no]] to the sale. In the end Brandt said no again. Later Brandt said no once more.'),
    after: around('Quill said no. In the end Brandt said no again. Later Brandt said no once more.'),
    is: LOST,
    occurrences: [3],
  },
  'a sentence with another figure stays when it goes': {
    before: around('[[In Moss the storm damaged 310 houses and a school.]] Trees fell.\n\nThe coast was hit harder. In Lys the storm damaged 850 houses and a school.'),
    after: around('Trees fell.\n\nThe coast was hit harder. In Lys the storm damaged 850 houses and a school.'),
    is: LOST,
  },
  'another sentence on the subject takes its place': {
    before: around('[[Meridian Ports will pay the town 340 million dollars for the harbour.]]'),
    after: around('Much about Meridian Ports has been written by those who never worked there.'),
    is: LOST,
  },
  'the text is another': { before: around(LIMIT), after: 'The night train will run four nights a week from December. Tickets cost 39 crowns.', is: LOST },
  'the text is empty': { before: around(LIMIT), after: '', is: ['missing'] },
  'two spans change their order': {
    before: `${FIRST} [[Korrin asked for a limit of the army]] on both banks.\n\n${SECOND} [[Ostra asked for the power plant]] and the port.`,
    after: `${SECOND} Ostra asked for the power plant and the port.\n\n${FIRST} Korrin asked for a limit of the army on both banks.`,
    is: OPEN,
  },
  'one of two spans goes': {
    before: around('[[Korrin asked for a limit]] of the army, and so [[did the mediator of the talks]] in Brenn.'),
    after: around('[[Korrin asked for a limit]] of the army.'),
    is: OPEN,
  },
  'two figures of a sentence change places': {
    before: around('Korrin has [[310 tanks]] at the river, and Ostra has 850 tanks at the coast.'),
    after: around('Korrin has [[850 tanks]] at the river, and Ostra has 310 tanks at the coast.'),
    is: OPEN,
  },
  'two speakers change places': {
    before: around('[[Quill said]] the price was fair. Whitlock said it was too low.'),
    after: around('[[Whitlock said]] the price was fair. Quill said it was too low.'),
    is: OPEN,
  },
  'a minus comes before a figure': { before: around('At dawn it was [[5 degrees in the valley]] of the Sele.'), after: around('At dawn it was [[−5 degrees in the valley]] of the Sele.'), is: OPEN },
  'a word is joined to its first by a hyphen': { before: around('A crowd of [[alliance members marched]] to the hall.'), after: around('A crowd of [[anti-alliance members marched]] to the hall.'), is: OPEN },
  'a lost space makes another figure': { before: around('Under phase 1 [[600 troops would leave]] the port.'), after: around('Under phase [[1600 troops would leave]] the port.'), is: OPEN },
  'a lost space makes another year': { before: around('By 2026 [[500 homes would]] be built.'), after: around('By [[2026500 homes would]] be built.'), is: OPEN },
  'a lost space makes a modal an adverb': { before: around('The treaty may [[be signed by spring]] in Brenn.'), after: around('The treaty [[maybe signed by spring]] in Brenn.'), is: OPEN },
  'a lost space turns the sense': { before: around('They met in [[formal talks at the lake]] at noon.'), after: around('They met [[informal talks at the lake]] at noon.'), is: OPEN },
  'a figure becomes a part': { before: around('It rose by [[3]] within a year.'), after: around('It rose by [[3/4]] within a year.'), is: OPEN },
  'a title comes before a title': { before: around('Then the [[president left the hall]] at noon.'), after: around('Then the [[vice-president left the hall]] at noon.'), is: OPEN },
  'a word is turned from behind': { before: around('The coast is [[nuclear]] until spring.'), after: around('The coast is [[nuclear-free]] until spring.'), is: OPEN },
  'a currency comes before a currency': { before: around('It cost [[300 billion crowns]] in all.'), after: around('It cost [[US$300 billion crowns]] in all.'), is: OPEN },
  'an invisible mark of direction comes in inside': { before: around('The company [[said that 40 houses would]] be built.'), after: around('The company [[said that \u200f40 houses would]] be built.'), is: OPEN },
} // biome-ignore format: a table
