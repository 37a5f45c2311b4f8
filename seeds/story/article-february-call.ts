import type { StoryArticle } from '../story-model'
import { notEstablished } from './origins'

export const februaryCallArticle: StoryArticle = {
  slug: 'trump-putin-call-february-2025',
  workingTitle: 'Announcement of peace talks, February 2025',
  rawSha256: 'ab06b26e23dc8b386f149d46bb976daa767fc670a3b4b036efd387beb7f1be72',
  wholeWords: 646,
  details: {
    title: {
      value: 'U.S. President Trump and Russia’s Putin to Initiate Peace Talks Over Ukraine',
      method: 'found',
      reason: '',
    },
    published_by: {
      value: 'Digital Chew',
      method: 'inferred',
      reason: 'The same text stands at digitalchew.com; nothing in the file names the outlet.',
    },
    published_date: {
      value: '2025-02-13',
      method: 'inferred',
      reason: 'From the address of the page; the events told are dated 11 and 12 February 2025 elsewhere.',
    },
    language: { value: 'en', method: 'inferred', reason: 'The text is in English.' },
  },
  addresses: [
    {
      kind: 'canonical',
      url: 'https://digitalchew.com/2025/02/13/u-s-president-trump-and-russias-putin-to-initiate-peace-talks-over-ukraine/',
    },
  ],
  origin: notEstablished,
  blocks: [
    {
      kind: 'list_item',
      text: 'Defense Secretary Pete Hegseth has stated that Ukraine’s hopes for NATO membership are not practical.',
    },
    {
      kind: 'paragraph',
      text: 'Ukraine received generous funding amounting to $66 billion, constituting over a third of the global financial aid provided to the war-stricken country.',
    },
    {
      kind: 'paragraph',
      text: 'The two leaders agreed on the pressing need to halt the loss of lives in the Russia-Ukraine war and so, will start negotiations',
    },
    { kind: 'paragraph', text: 'to meet Zelenskyy at an upcoming conference.' },
    {
      kind: 'paragraph',
      text: 'At a recent NATO conference, Sec. Hegseth clarified that some of Ukraine’s aspirations, like the NATO membership, are not practical.',
    },
    {
      kind: 'paragraph',
      text: 'he suggested that European nations should step in to provide security guarantees.',
    },
    { kind: 'paragraph', text: 'He also thanked Putin for releasing Marc Fogel' },
    {
      kind: 'paragraph',
      text: 'highlighted the need for security guarantees for Ukraine but believes this requirement should not be fulfilled through NATO membership.',
    },
    {
      kind: 'paragraph',
      text: 'According to Hegseth, U.S. troops are not going to be deployed to Ukraine in the near future.',
    },
    {
      kind: 'paragraph',
      text: 'Hegseth encouraged European nations to commit to a larger share of non-lethal and lethal aid to Ukraine',
    },
  ],
  cautions: [
    {
      words: '$66 billion',
      kind: 'figure_without_source',
      basis:
        'The article names no source. Another account of the same month gives 65.9 billion dollars as military aid alone, while this one speaks of financial aid.',
    },
  ],
  marks: [
    {
      key: 'hopes-not-practical',
      words:
        'Defense Secretary Pete Hegseth has stated that Ukraine’s hopes for NATO membership are not practical.',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      chain: 'at a NATO conference',
      origin: notEstablished,
      targets: ['concession/nato-membership', 'person/pete-hegseth'],
    },
    {
      key: 'sixty-six-billion',
      words:
        'Ukraine received generous funding amounting to $66 billion, constituting over a third of the global financial aid provided to the war-stricken country.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['party/united-states', 'party/ukraine'],
    },
    {
      key: 'will-start-negotiations',
      words:
        'The two leaders agreed on the pressing need to halt the loss of lives in the Russia-Ukraine war and so, will start negotiations',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['event/call-of-12-february-2025', 'person/donald-trump', 'person/vladimir-putin'],
    },
    {
      key: 'upcoming-conference',
      words: 'to meet Zelenskyy at an upcoming conference.',
      voice: 'outlet_words',
      origin: notEstablished,
      note: 'The article gives no date and does not name the conference.',
      targets: ['event/meeting-at-a-conference', 'person/volodymyr-zelensky'],
    },
    {
      key: 'aspirations-not-practical',
      words:
        'Sec. Hegseth clarified that some of Ukraine’s aspirations, like the NATO membership, are not practical.',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      chain: 'at a NATO conference',
      origin: notEstablished,
      targets: ['concession/nato-membership', 'event/hegseth-in-brussels'],
    },
    {
      key: 'europeans-to-guarantee',
      words: 'he suggested that European nations should step in to provide security guarantees.',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      origin: notEstablished,
      note: 'A suggestion made to European states, not a position of theirs.',
      targets: ['point/security-guarantees', 'person/pete-hegseth', 'party/european-states'],
    },
    {
      key: 'fogel-released',
      words: 'He also thanked Putin for releasing Marc Fogel',
      voice: 'paraphrase',
      speaker: 'donald-trump',
      origin: notEstablished,
      targets: ['person/donald-trump', 'person/vladimir-putin'],
    },
    {
      key: 'guarantees-not-through-nato',
      words:
        'highlighted the need for security guarantees for Ukraine but believes this requirement should not be fulfilled through NATO membership.',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      origin: notEstablished,
      targets: ['concession/nato-membership', 'person/pete-hegseth'],
    },
    {
      key: 'no-us-troops',
      words: 'According to Hegseth, U.S. troops are not going to be deployed to Ukraine in the near future.',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      origin: notEstablished,
      targets: ['person/pete-hegseth', 'party/united-states'],
    },
    {
      key: 'larger-share-of-aid',
      words:
        'Hegseth encouraged European nations to commit to a larger share of non-lethal and lethal aid to Ukraine',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      origin: notEstablished,
      targets: ['person/pete-hegseth', 'party/european-states'],
    },
  ],
}
