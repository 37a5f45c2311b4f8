import type { StoryRule } from '../story-model'

/** When a passage is about a person or a party: they speak, act, or somebody tells what they want. */
export const peopleRules: readonly StoryRule[] = [
  {
    target: 'person/donald-trump',
    useWhen: 'When he speaks or acts, or when somebody tells what he said or wants.',
    notWhen: 'When only his office, his team or his envoy is named: then the envoy, or the United States.',
    good: ['talking-about-land', 'ceasefire-talks-announced'],
    bad: { mark: 'three-days-in-miami', because: 'His team is named, not what he said or did.' },
  },
  {
    target: 'person/vladimir-putin',
    useWhen: 'When he speaks or acts, or when somebody tells what he said or wants.',
    notWhen:
      'When “the Kremlin” or “Moscow” does: Russia. When he is named only to tell who another person is.',
    good: ['root-causes', 'no-public-commitment'],
    bad: { mark: 'miami-estate', because: 'His name is there only to tell who Mr Dmitriev is.' },
  },
  {
    target: 'person/volodymyr-zelensky',
    useWhen: 'When he speaks or acts, or when somebody tells what he said or wants.',
    notWhen: 'When Ukraine’s position is told without him: Ukraine.',
    good: ['one-of-the-hardest', 'difficult-choice'],
    bad: { mark: 'only-accepts-return', because: 'It tells the position of the country, not a word of his.' },
  },
  {
    target: 'person/steve-witkoff',
    useWhen: 'When he speaks or meets somebody, or when his part in drafting the plan is told.',
    notWhen: 'When “a US official” speaks: nobody knows who that is.',
    good: ['positive-discussion', 'witkoff-leads'],
    bad: { mark: 'would-be-adapted', because: 'An official without a name may be anybody. We do not guess.' },
  },
  {
    target: 'person/kirill-dmitriev',
    useWhen: 'When he speaks or meets somebody, or when his part in drafting the plan is told.',
    notWhen: 'When “Russian officials” speak: Russia.',
    good: ['really-being-heard', 'assets-for-projects'],
    bad: { mark: 'in-consultation-with-russia', because: 'Russian officials are meant. He is not named.' },
  },
  {
    target: 'person/pete-hegseth',
    useWhen: 'When he speaks, or when somebody tells what he said.',
    notWhen: 'When another member of the government says the same: that person.',
    good: ['not-a-realistic-outcome', 'borders-unrealistic'],
    bad: {
      mark: 'relinquish-territory',
      because: 'Mr Waltz says it. That both hold the view makes it no word of his.',
    },
  },
  {
    target: 'person/jared-kushner',
    useWhen: 'When he speaks or meets somebody, or when his part in drafting the plan is told.',
    notWhen: 'When only “members of the team” are named.',
    good: ['miami-estate'],
    bad: {
      mark: 'three-days-in-miami',
      because: '“Other members” of a team: whether he is one is not said.',
    },
  },
  {
    target: 'person/michael-waltz',
    useWhen: 'When he speaks, or when somebody tells what he said.',
    notWhen: 'When another member of the government says the same: that person.',
    good: ['relinquish-territory'],
    bad: { mark: 'borders-unrealistic', because: 'Mr Hegseth says it.' },
  },
  {
    target: 'person/rustem-umerov',
    useWhen: 'When he speaks or meets somebody, or when somebody tells what he said or agreed to.',
    notWhen:
      'When “a Ukrainian official” speaks: nobody knows who that is. When Ukraine’s position is told: Ukraine.',
    bad: {
      mark: 'working-on-something',
      because: 'An official without a name may be anybody. We do not guess.',
    },
  },
  {
    target: 'person/yuri-ushakov',
    useWhen: 'When he speaks or acts, or when somebody tells what he said in a call or after it.',
    notWhen: 'When “the Kremlin” says it and he is not named: Russia.',
  },
  {
    target: 'person/sergei-ryabkov',
    useWhen: 'When he speaks, or when somebody tells what he said of a text or of the talks.',
    notWhen: 'When his ministry or “Moscow” says it and he is not named: Russia.',
  },
  {
    target: 'party/united-states',
    useWhen: 'When the government or its officials take a position, act, give or promise something.',
    notWhen: 'When a person speaks for themselves: that person alone.',
    good: ['in-consultation-with-russia', 'would-be-adapted'],
    bad: {
      mark: 'positive-discussion',
      because: 'An envoy says what he expects. That is no position of the state.',
    },
  },
  {
    target: 'party/russia',
    useWhen: 'When the state, “the Kremlin” or “Moscow” takes a position, acts, demands or offers something.',
    notWhen: 'When the country is only described, or is where something lies.',
    good: ['opposition-to-joining', 'memorandum'],
    bad: { mark: 'vast-resources', because: 'The country is described. It wants and does nothing in it.' },
  },
  {
    target: 'party/ukraine',
    useWhen:
      'When the state or its officials take a position, act, refuse or offer something, or receive it.',
    notWhen: 'When others say what would happen to it, and it has no part in that.',
    good: ['only-accepts-return', 'ruled-out-land'],
    bad: {
      mark: 'transatlantic-community',
      because: 'It tells what NATO would do. Ukraine itself does nothing.',
    },
  },
  {
    target: 'party/european-states',
    useWhen: 'When European states take a position together, act, or are asked to.',
    notWhen: 'When one country acts alone, or when Europe is only where something lies.',
    good: ['panned-in-europe', 'larger-share-of-aid'],
    bad: { mark: 'three-hundred-billion-frozen', because: 'Europe is where the funds lie.' },
  },
  {
    target: 'party/united-kingdom',
    useWhen: 'When the British government or its officials take a position, act, or promise something.',
    notWhen: 'When it acts with France and Germany: E3. When “European countries” do: European states.',
    bad: { mark: 'panned-in-europe', because: 'European countries together. Which, is not said.' },
  },
  {
    target: 'party/france',
    useWhen: 'When the French government or its officials take a position, act, or promise something.',
    notWhen:
      'When it acts with the United Kingdom and Germany: E3. When “European countries” do: European states.',
    bad: {
      mark: 'larger-share-of-aid',
      because: 'European nations are asked together. None of them is named.',
    },
  },
  {
    target: 'party/germany',
    useWhen: 'When the German government or its officials take a position, act, or promise something.',
    notWhen:
      'When it acts with the United Kingdom and France: E3. When “European countries” do: European states.',
    bad: {
      mark: 'europeans-to-guarantee',
      because: 'European nations are asked together. None of them is named.',
    },
  },
  {
    target: 'party/nato',
    useWhen: 'When the alliance or its officials take a position, act or promise something.',
    notWhen: 'When joining it is the subject: point 7, or the concession.',
    bad: {
      mark: 'barred-from-nato',
      because: 'The text decides about joining. The alliance says and does nothing.',
    },
  },
  {
    target: 'party/e3',
    useWhen:
      'When France, Germany and the United Kingdom act or speak together, by this name or by all three.',
    notWhen: 'When one or two of them do: those countries.',
  },
]
