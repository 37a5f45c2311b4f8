import type { StoryRule } from '../story-model'

/** When a passage is about an event up to the first report of the plan and the answer to it: it tells of it, or dates it. */
export const eventRules: readonly StoryRule[] = [
  {
    target: 'event/call-of-12-february-2025',
    useWhen:
      'When a passage tells of this call: that it took place, what was agreed in it, what was said of it after.',
    notWhen: 'When it is about another call, or about nobody knows which.',
    good: ['will-start-negotiations'],
    bad: { mark: 'very-good-chance', because: 'It looks ahead to a call of March.' },
  },
  {
    target: 'event/hegseth-in-brussels',
    useWhen: 'When a passage gives words of this speech, or says that they were said there.',
    notWhen: 'When he says something and the article does not tell where.',
    good: ['aspirations-not-practical', 'not-a-realistic-outcome'],
    bad: {
      mark: 'borders-unrealistic',
      because: 'The article does not tell where he said it. We do not guess.',
    },
  },
  {
    target: 'event/meeting-at-a-conference',
    useWhen: 'When a passage tells of this meeting as planned: with whom, on what occasion.',
    notWhen: 'When a conference is told that had taken place, or a meeting of which more is known.',
    good: ['upcoming-conference'],
    bad: {
      mark: 'aspirations-not-practical',
      because: 'Another conference, which had taken place. This meeting was still to come.',
    },
  },
  {
    target: 'event/call-of-march-2025',
    useWhen: 'When a passage tells what was expected of this call, or what came of it.',
    notWhen: 'When something is told that went before, and the call is not named.',
    good: ['very-good-chance', 'positive-discussion'],
    bad: { mark: 'thirty-day-ceasefire', because: 'An offer of before. The call does not come into it.' },
  },
  {
    target: 'event/call-of-19-may-2025',
    useWhen: 'When a passage tells of this call, or gives what either side said of it afterwards.',
    notWhen: 'When it tells what happened in the days around it.',
    good: ['ceasefire-talks-announced', 'memorandum'],
    bad: { mark: 'eleven-killed', because: 'It happened on the weekend before, and is an event of its own.' },
  },
  {
    target: 'event/drone-attack-of-may-2025',
    useWhen: 'When a passage tells of this attack: how large it was, whom it hit, what was said of it.',
    notWhen: 'When fighting in general or another attack is meant.',
    good: ['eleven-killed'],
    bad: {
      mark: 'successes-on-the-battlefield',
      because: 'Fighting in general. No single attack is meant, and it was said half a year later.',
    },
  },
  {
    target: 'event/russian-paper-shared',
    useWhen:
      'When a passage tells that Russia gave officials of the United States a paper with its terms, or what was in it.',
    notWhen: 'When the plan itself is meant, or talks in which no paper is named.',
    bad: {
      mark: 'in-consultation-with-russia',
      because: 'It tells that the two sides consulted. No paper is named.',
    },
  },
  {
    target: 'event/flight-of-22-october-2025',
    useWhen: 'When a passage tells of this flight, or of what the two began to plan on it.',
    notWhen: 'When the same two are at work later or elsewhere: the meeting in Miami, or the persons.',
    bad: { mark: 'miami-estate', because: 'They are in Miami. How they came there is not told.' },
  },
  {
    target: 'event/miami-meeting',
    useWhen: 'When a passage places the envoys in Miami, or tells what they did there.',
    notWhen: 'When they talk and no place is given.',
    good: ['three-days-in-miami', 'miami-estate'],
    bad: { mark: 'witkoff-leads', because: 'Talks of the two are told. Where and when is not.' },
  },
  {
    target: 'event/first-report',
    useWhen: 'When a passage is from the first report of the plan, or tells of it.',
    notWhen: 'When it is about the text as it was published later.',
    good: ['in-consultation-with-russia', 'broader-framework'],
    bad: {
      mark: 'panned-in-europe',
      because: 'How the text was received. The first report came before it was known.',
    },
  },
  {
    target: 'event/zelensky-address',
    useWhen: 'When a passage gives words of this speech, or tells of it.',
    notWhen: 'When he says something and it is not told that it was in this speech.',
    good: ['one-of-the-hardest', 'difficult-choice'],
    bad: {
      mark: 'ruled-out-land',
      because: 'It tells what he has signalled. That it was in this speech is not said.',
    },
  },
]
