import type { StoryRule } from '../story-model'

/** When a passage is about an event after the plan was first reported. */
export const laterEventRules: readonly StoryRule[] = [
  {
    target: 'event/publication-of-the-text',
    useWhen: 'When a passage tells who printed the text of the plan and when, or is about its being printed.',
    notWhen: 'When it tells what a provision says: that point. Before the text was known: the first report.',
    bad: {
      mark: 'in-consultation-with-russia',
      because: 'It is from the first report. The text had not been printed then.',
    },
  },
  {
    target: 'event/geneva-statement',
    useWhen:
      'When a passage gives words of this joint statement, or tells who made it and what it announces.',
    notWhen:
      'When talks in Geneva are told without the statement, or those of February 2026: the third round.',
  },
  {
    target: 'event/counter-proposals',
    useWhen:
      'When a passage tells of a text that European states put beside the plan: who wrote it, what it changes.',
    notWhen: 'When they only judge the plan and offer no text: European states.',
    bad: {
      mark: 'panned-in-europe',
      because: 'European countries judge the plan. A text of their own does not come into it.',
    },
  },
  {
    target: 'event/cut-to-19-points',
    useWhen:
      'When a passage tells that points of the framework were taken out, or what was left to the presidents.',
    notWhen: 'When the text of 28 points or the later one of 20 points is meant.',
    bad: { mark: 'four-buckets', because: 'It counts 28 points. Nothing had been taken out then.' },
  },
  {
    target: 'event/leaked-calls',
    useWhen:
      'When a passage is from the transcripts of the calls about the plan, or tells who published them.',
    notWhen: 'When a call of the two presidents is meant: that call.',
    bad: {
      mark: 'different-take',
      because: 'A call of the presidents in May. No transcript of it is meant.',
    },
  },
  {
    target: 'event/putin-on-recognition',
    useWhen:
      'When a passage gives what President Putin said that day on recognising territory, or tells of it.',
    notWhen:
      'When what the text provides for territory is meant: point 21. Words of another day: the person.',
  },
  {
    target: 'event/meeting-in-moscow',
    useWhen:
      'When a passage tells of this meeting: who came, how long it went on, what was said of it after.',
    notWhen: 'When the envoys meet somebody else or elsewhere, or when a call is meant.',
  },
  {
    target: 'event/ukrainian-revision',
    useWhen:
      'When a passage tells that Ukraine was working on a text of its own in December 2025, or what was in it.',
    notWhen:
      'When the 20 points are meant as they were presented: their presentation. European texts: counter-proposals.',
    bad: {
      mark: 'would-be-adapted',
      because:
        'A US official speaks of changes to come. No Ukrainian text is meant, and it is a month too early.',
    },
  },
  {
    target: 'event/offer-of-a-guarantee',
    useWhen:
      'When a passage tells that the United States offered to bind itself by law in December 2025, and on what terms.',
    notWhen: 'When the guarantee in the text of 28 points is meant: points 5 and 10.',
    bad: {
      mark: 'looser-guarantees',
      because: 'It tells what the text of November would give. The offer came later.',
    },
  },
  {
    target: 'event/presentation-of-the-20-points',
    useWhen:
      'When a passage tells that the 20 points were presented, by whom and where, or compares them as they were presented.',
    notWhen: 'When only one of the 20 points is told: the point that it is about.',
  },
  {
    target: 'event/meeting-in-florida',
    useWhen: 'When a passage tells of this meeting of the two presidents, or of what either said after it.',
    notWhen: 'When the envoys meet in Florida: the meeting in Miami.',
    bad: {
      mark: 'miami-estate',
      because: 'The same state, two months before, and envoys. No president takes part.',
    },
  },
  {
    target: 'event/second-round-in-abu-dhabi',
    useWhen: 'When a passage tells of this round: who took part, what was on the table, what came of it.',
    notWhen: 'When another round is meant, or talks without day and place.',
  },
  {
    target: 'event/third-round-in-geneva',
    useWhen: 'When a passage tells of this round: who took part, how it ended, what was said of it.',
    notWhen: 'When the joint statement of November 2025 is meant, which was made in the same city.',
  },
  {
    target: 'event/last-dated-report',
    useWhen: 'When a passage is from this report, or tells how the negotiations stood on its day.',
    notWhen: 'When it tells of something earlier that has an event of its own: that event.',
  },
]
