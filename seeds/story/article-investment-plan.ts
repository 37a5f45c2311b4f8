import type { StoryArticle } from '../story-model'
import { axios, notEstablished, wallStreetJournal } from './origins'

export const investmentPlanArticle: StoryArticle = {
  slug: 'investment-plan-november-2025',
  workingTitle: 'Investment plans behind the talks, November 2025',
  rawSha256: '435affb15eb7847344670553bdc1e1d2c704ccd4d4806e722dcd6bd0bfa40aad',
  wholeWords: 824,
  details: {
    published_by: {
      value: 'Daily Mail',
      method: 'inferred',
      reason:
        'The text says that the Daily Mail has contacted the White House; the page itself names no outlet.',
    },
    obtained_from: {
      value: 'papalinc.com',
      method: 'inferred',
      reason: 'The same text stands on that site, which copies articles of others.',
    },
    published_date: {
      value: '2025-11-29~',
      method: 'inferred',
      reason:
        'The report it follows is dated 28 November 2025, and it says that the plan leaked the week before; the day is not proved.',
    },
    language: { value: 'en', method: 'inferred', reason: 'The text is in English.' },
  },
  addresses: [
    {
      kind: 'copy',
      url: 'https://papalinc.com/trumps-real-plan-for-ending-war-in-ukraine-revealed-300-billion-boost-to-america-and-joint-space-missions-with-russia-to-mars-but-putin-may-still-have-the-last-laugh/?amp=1&noamp=mobile',
    },
  ],
  origin: wallStreetJournal,
  blocks: [
    {
      kind: 'paragraph',
      text: 'Witkoff reportedly hosted Kirill Dmitriev – Putin’s ‘handpicked’ negotiator – and Kushner at a waterfront Miami Beach estate to draw up a plan to end the war',
    },
    {
      kind: 'paragraph',
      text: 'Dmitriev is said to have pushed for the $300 billion of Russian central bank assets frozen in Europe to be used for joint US-Russian investment projects, and a ‘US-led reconstruction’ of Ukraine.',
    },
    {
      kind: 'paragraph',
      text: '‘Russia has so many vast resources, vast expanses of land,’',
    },
    {
      kind: 'caption',
      text: 'could be a massive investment deal with Russia valued at $300 billion',
    },
    {
      kind: 'paragraph',
      text: 'It was widely panned by European countries as being too friendly to Russia.',
    },
    {
      kind: 'paragraph',
      text: 'It would allow Russia to keep occupied territory in Ukraine – Crimea, Donetsk and Luhansk – while also getting Ukrainian land that its soldiers don’t occupy.',
    },
    {
      kind: 'paragraph',
      text: 'The agreement freezes the front lines of the conflict at the Ukrainian oblasts of Kherson and Zaporizhia',
    },
    { kind: 'paragraph', text: 'Ukraine will forever be barred from NATO' },
    {
      kind: 'paragraph',
      text: 'Sanctions on Russia would also be lifted and the country would be ”reintegrated into the global economy’.',
    },
    {
      kind: 'paragraph',
      text: 'Ukraine would receive looser security guarantees from the US and NATO.',
    },
    {
      kind: 'paragraph',
      text: 'Another draft agreement says NATO would treat any attack on Ukraine as an attack on the entire ‘transatlantic community’',
    },
    {
      kind: 'paragraph',
      text: 'Ukraine has repeatedly ruled out handing over land to Russia, but Zelensky has signaled to his citizens that he likely won’t be able to get everything he wants.',
    },
    { kind: 'paragraph', text: '‘Currently, the pressure on Ukraine is one of the hardest,’' },
    {
      kind: 'paragraph',
      text: '‘Ukraine may now face a very difficult choice, either losing its dignity or the risk of losing a key partner.’',
    },
  ],
  cautions: [
    {
      words: 'The agreement',
      kind: 'source_error',
      basis:
        'Nothing had been agreed: other reports of the same days call it a draft that was still to be adapted.',
    },
    {
      words: 'freezes the front lines',
      kind: 'source_error',
      basis:
        'The sentence goes on to call Mariupol nearby and to tie it to this freeze; the city lies in Donetsk oblast, which the draft treats apart.',
    },
    {
      words: '”reintegrated into the global economy’',
      kind: 'source_error',
      basis:
        'The quotation opens with a closing mark and ends with another kind of mark; its words are complete.',
    },
    {
      words: 'valued at $300 billion',
      kind: 'figure_without_source',
      basis: 'The caption gives no source; the text uses the same figure for frozen central bank assets.',
    },
  ],
  marks: [
    {
      key: 'miami-estate',
      words:
        'Witkoff reportedly hosted Kirill Dmitriev – Putin’s ‘handpicked’ negotiator – and Kushner at a waterfront Miami Beach estate to draw up a plan to end the war',
      voice: 'outlet_words',
      chain: 'after a report by The Wall Street Journal',
      origin: wallStreetJournal,
      targets: [
        'person/steve-witkoff',
        'person/kirill-dmitriev',
        'person/jared-kushner',
        'event/miami-meeting',
      ],
    },
    {
      key: 'assets-for-projects',
      words:
        'Dmitriev is said to have pushed for the $300 billion of Russian central bank assets frozen in Europe to be used for joint US-Russian investment projects, and a ‘US-led reconstruction’ of Ukraine.',
      voice: 'paraphrase',
      speaker: 'kirill-dmitriev',
      chain: 'after a report by The Wall Street Journal',
      origin: wallStreetJournal,
      targets: ['concession/frozen-assets', 'point/use-of-frozen-assets', 'person/kirill-dmitriev'],
    },
    {
      key: 'three-hundred-billion-frozen',
      words: 'the $300 billion of Russian central bank assets frozen in Europe',
      voice: 'outlet_words',
      chain: 'after a report by The Wall Street Journal',
      origin: wallStreetJournal,
      note: 'Here the figure is the value of frozen assets.',
      targets: ['concession/frozen-assets'],
    },
    {
      key: 'vast-resources',
      words: '‘Russia has so many vast resources, vast expanses of land,’',
      voice: 'direct_speech',
      speaker: 'steve-witkoff',
      chain: 'told The Wall Street Journal',
      origin: wallStreetJournal,
      targets: ['person/steve-witkoff', 'party/united-states'],
    },
    {
      key: 'deal-worth-three-hundred-billion',
      words: 'could be a massive investment deal with Russia valued at $300 billion',
      voice: 'caption',
      origin: notEstablished,
      note: 'Here the figure is the value of a deal.',
      targets: ['concession/frozen-assets'],
    },
    {
      key: 'panned-in-europe',
      words: 'It was widely panned by European countries as being too friendly to Russia.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['party/european-states'],
    },
    {
      key: 'keeps-occupied-territory',
      words: 'It would allow Russia to keep occupied territory in Ukraine – Crimea, Donetsk and Luhansk',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['point/territory', 'concession/pre-2014-borders'],
    },
    {
      key: 'land-not-occupied',
      words: 'while also getting Ukrainian land that its soldiers don’t occupy.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['point/territory', 'concession/pre-2014-borders'],
    },
    {
      key: 'front-lines-frozen',
      words:
        'The agreement freezes the front lines of the conflict at the Ukrainian oblasts of Kherson and Zaporizhia',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['point/territory'],
    },
    {
      key: 'barred-from-nato',
      words: 'Ukraine will forever be barred from NATO',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['point/nato-membership', 'concession/nato-membership'],
    },
    {
      key: 'sanctions-lifted',
      words:
        'Sanctions on Russia would also be lifted and the country would be ”reintegrated into the global economy’.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['point/russia-in-the-world-economy', 'concession/frozen-assets'],
    },
    {
      key: 'reintegrated',
      words: '”reintegrated into the global economy’',
      voice: 'document_text',
      speakerDescription: 'the draft, as the article quotes it',
      origin: notEstablished,
      targets: ['point/russia-in-the-world-economy'],
    },
    {
      key: 'looser-guarantees',
      words: 'Ukraine would receive looser security guarantees from the US and NATO.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['point/security-guarantees', 'point/terms-of-the-us-guarantee'],
    },
    {
      key: 'transatlantic-community',
      words:
        'Another draft agreement says NATO would treat any attack on Ukraine as an attack on the entire ‘transatlantic community’',
      voice: 'paraphrase',
      speakerDescription: 'another draft agreement',
      chain: 'according to Axios',
      origin: axios,
      targets: ['point/security-guarantees'],
    },
    {
      key: 'ruled-out-land',
      words:
        'Ukraine has repeatedly ruled out handing over land to Russia, but Zelensky has signaled to his citizens that he likely won’t be able to get everything he wants.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['concession/pre-2014-borders', 'party/ukraine'],
    },
    {
      key: 'one-of-the-hardest',
      words: '‘Currently, the pressure on Ukraine is one of the hardest,’',
      voice: 'direct_speech',
      speaker: 'volodymyr-zelensky',
      chain: 'in a recorded speech',
      origin: notEstablished,
      targets: ['person/volodymyr-zelensky', 'event/zelensky-address'],
    },
    {
      key: 'difficult-choice',
      words:
        '‘Ukraine may now face a very difficult choice, either losing its dignity or the risk of losing a key partner.’',
      voice: 'direct_speech',
      speaker: 'volodymyr-zelensky',
      chain: 'in a recorded speech',
      origin: notEstablished,
      targets: ['person/volodymyr-zelensky', 'event/zelensky-address'],
    },
  ],
}
