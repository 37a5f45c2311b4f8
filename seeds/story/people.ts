import type { StoryParty, StoryPerson } from '../story-model'

export const parties: readonly StoryParty[] = [
  { slug: 'united-states', title: 'United States', aliases: ['US', 'USA', 'Washington'] },
  { slug: 'russia', title: 'Russia', aliases: ['Moscow', 'the Kremlin'] },
  { slug: 'ukraine', title: 'Ukraine', aliases: ['Kyiv'] },
  { slug: 'nato', title: 'NATO', aliases: ['Nato', 'the alliance'] },
  { slug: 'european-states', title: 'European states', aliases: ['Europe', 'European countries'] },
  {
    slug: 'united-kingdom',
    title: 'United Kingdom',
    aliases: ['UK', 'Britain'],
    memberOf: 'european-states',
  },
  { slug: 'france', title: 'France', aliases: [], memberOf: 'european-states' },
  { slug: 'germany', title: 'Germany', aliases: [], memberOf: 'european-states' },
  {
    slug: 'e3',
    title: 'E3',
    aliases: ['the three European states', 'United Kingdom, France and Germany together'],
    memberOf: 'european-states',
    words: { note: 'The United Kingdom, France and Germany acting together.' },
  },
]

const official = (title: string, start = '', end = '') => ({ title, official: true, start, end })

export const people: readonly StoryPerson[] = [
  {
    slug: 'donald-trump',
    title: 'Donald Trump',
    aliases: ['Trump', 'Mr Trump'],
    // An article of 17 March 2025 speaks of his “first two months in the White House”.
    offices: [official('President of the United States', '2025-01~')],
  },
  {
    slug: 'vladimir-putin',
    title: 'Vladimir Putin',
    aliases: ['Putin'],
    offices: [official('President of Russia')],
    words: {
      note: 'Articles of February, May and November 2025 call him president of Russia; since when, none of them says.',
    },
  },
  {
    slug: 'volodymyr-zelensky',
    title: 'Volodymyr Zelensky',
    aliases: ['Zelensky', 'Zelenskyy', 'Volodymyr Zelenskyy'],
    offices: [official('President of Ukraine')],
    words: {
      note: 'Articles of February and November 2025 call him president of Ukraine, and so does a report of December 2025; since when, none of them says.',
    },
  },
  {
    slug: 'steve-witkoff',
    title: 'Steve Witkoff',
    aliases: ['Witkoff'],
    offices: [official('Special envoy of the US president', '2025')],
  },
  {
    slug: 'kirill-dmitriev',
    title: 'Kirill Dmitriev',
    aliases: ['Dmitriev'],
    offices: [official('Russian envoy'), official('Head of Russia’s sovereign wealth fund')],
    words: {
      note: 'Axios called him Russian envoy in November 2025 and said that he runs Russia’s sovereign wealth fund; since when, it does not say.',
    },
  },
  { slug: 'jared-kushner', title: 'Jared Kushner', aliases: ['Kushner'], offices: [] },
  {
    slug: 'rustem-umerov',
    title: 'Rustem Umerov',
    aliases: ['Umerov'],
    offices: [official('Secretary of the National Security and Defense Council of Ukraine')],
    words: {
      note: 'Axios called him President Zelensky’s national security adviser in November 2025; the office is named so by other outlets. Since when he held it, none of them says.',
    },
  },
  {
    slug: 'pete-hegseth',
    title: 'Pete Hegseth',
    aliases: ['Hegseth'],
    offices: [official('US Secretary of Defense', '2025')],
  },
  {
    slug: 'michael-waltz',
    title: 'Michael Waltz',
    aliases: ['Waltz', 'Mike Waltz'],
    offices: [official('US National Security Adviser', '2025', '2025')],
  },
  {
    slug: 'yuri-ushakov',
    title: 'Yuri Ushakov',
    aliases: ['Ushakov'],
    offices: [official('Aide to the president of Russia')],
  },
  {
    slug: 'sergei-ryabkov',
    title: 'Sergei Ryabkov',
    aliases: ['Ryabkov'],
    offices: [official('Deputy foreign minister of Russia')],
  },
]
