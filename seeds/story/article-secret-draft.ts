import type { StoryArticle } from '../story-model'
import { axios } from './origins'

export const secretDraftArticle: StoryArticle = {
  slug: 'axios-scoop-november-2025',
  workingTitle: 'First report of the 28-point plan, November 2025',
  rawSha256: 'fca4a178440f56e35663ce895ec412c02aafea9457aa89c4f221737fb37d8b2b',
  wholeWords: 646,
  details: {
    title: {
      value: 'Scoop: U.S. secretly drafting new plan to end Ukraine war',
      method: 'found',
      reason: '',
    },
    published_by: {
      value: 'Axios',
      method: 'inferred',
      reason:
        'Officials “tell Axios” throughout the text; the page shows the name of a collecting site only.',
    },
    obtained_from: {
      value: 'cupure.com',
      method: 'found',
      reason: 'The page opens with that site’s logo.',
    },
    published_date: {
      value: '2025-11-18',
      method: 'inferred',
      reason:
        'Another outlet dates the report to Tuesday 18 November 2025, and the days named in the text fit; in universal time it may be 19 November. The line on an update was added later.',
    },
    language: { value: 'en', method: 'inferred', reason: 'The text is in English.' },
  },
  addresses: [
    {
      kind: 'copy',
      url: 'https://cupure.com/en/news/world/scoop-us-secretly-drafting-new-plan-to-end-ukraine-war-430586150',
    },
  ],
  origin: axios,
  blocks: [
    {
      kind: 'paragraph',
      text: 'working in consultation with Russia to draft a new plan to end the war in Ukraine, U.S. and Russian officials tell Axios.',
    },
    {
      kind: 'paragraph',
      text: "The plan's 28 points fall into four general buckets, sources tell Axios: peace in Ukraine, security guarantees, security in Europe, and future U.S. relations with Russia and Ukraine.",
    },
    {
      kind: 'paragraph',
      text: "It's unclear how the plan approaches contentious issues such as territorial control in eastern Ukraine",
    },
    { kind: 'paragraph', text: 'still control far less land than the Kremlin has demanded.' },
    {
      kind: 'paragraph',
      text: "Trump's envoy Steve Witkoff is leading the drafting of the plan and has discussed it extensively with Russian envoy Kirill Dmitriev, a U.S. official said.",
    },
    {
      kind: 'paragraph',
      text: "spent three days huddled with Witkoff and other members of Trump's team when Dmitriev visited Miami from Oct. 24-26.",
    },
    { kind: 'paragraph', text: '"we feel the Russian position is really being heard."' },
    { kind: 'paragraph', text: '"We know the Americans are working on something,"' },
    {
      kind: 'paragraph',
      text: '"to address the Ukraine conflict, but also how to restore U.S.-Russia ties [and] address Russia\'s security concerns."',
    },
    {
      kind: 'paragraph',
      text: "\"It's actually a much broader framework, basically saying, 'How do we really bring, finally, lasting security to Europe, not just Ukraine,'\"",
    },
    {
      kind: 'paragraph',
      text: '"It\'s happening with the background of Russia definitely having additional successes on the battlefield,"',
    },
    { kind: 'paragraph', text: 'the plan would be adapted based on input from the various parties.' },
    {
      kind: 'paragraph',
      text: '"We think the timing is good for this plan now. But both parties need to be practical and realistic,"',
    },
  ],
  cautions: [],
  marks: [
    {
      key: 'in-consultation-with-russia',
      words:
        'working in consultation with Russia to draft a new plan to end the war in Ukraine, U.S. and Russian officials tell Axios.',
      voice: 'paraphrase',
      speakerDescription: 'US and Russian officials',
      chain: 'told Axios',
      origin: axios,
      targets: ['event/first-report', 'party/united-states', 'party/russia'],
    },
    {
      key: 'four-buckets',
      words:
        "The plan's 28 points fall into four general buckets, sources tell Axios: peace in Ukraine, security guarantees, security in Europe, and future U.S. relations with Russia and Ukraine.",
      voice: 'paraphrase',
      speakerDescription: 'sources of Axios',
      chain: 'told Axios',
      origin: axios,
      targets: [],
    },
    {
      key: 'territory-unclear',
      words:
        "It's unclear how the plan approaches contentious issues such as territorial control in eastern Ukraine",
      voice: 'outlet_words',
      origin: axios,
      note: 'Written before the text became known.',
      targets: ['point/territory'],
    },
    {
      key: 'less-land-than-demanded',
      words: 'still control far less land than the Kremlin has demanded.',
      voice: 'outlet_words',
      origin: axios,
      targets: ['concession/pre-2014-borders', 'party/russia'],
    },
    {
      key: 'witkoff-leads',
      words:
        "Trump's envoy Steve Witkoff is leading the drafting of the plan and has discussed it extensively with Russian envoy Kirill Dmitriev, a U.S. official said.",
      voice: 'paraphrase',
      speakerDescription: 'a US official',
      chain: 'told Axios',
      origin: axios,
      targets: ['person/steve-witkoff', 'person/kirill-dmitriev'],
    },
    {
      key: 'three-days-in-miami',
      words:
        "spent three days huddled with Witkoff and other members of Trump's team when Dmitriev visited Miami from Oct. 24-26.",
      voice: 'paraphrase',
      speaker: 'kirill-dmitriev',
      chain: 'told Axios',
      origin: axios,
      targets: ['event/miami-meeting', 'person/kirill-dmitriev', 'person/steve-witkoff'],
    },
    {
      key: 'really-being-heard',
      words: '"we feel the Russian position is really being heard."',
      voice: 'direct_speech',
      speaker: 'kirill-dmitriev',
      chain: 'told Axios',
      origin: axios,
      targets: ['person/kirill-dmitriev', 'party/russia'],
    },
    {
      key: 'working-on-something',
      words: '"We know the Americans are working on something,"',
      voice: 'direct_speech',
      speakerDescription: 'a Ukrainian official',
      chain: 'told Axios',
      origin: axios,
      targets: ['party/ukraine'],
    },
    {
      key: 'restore-ties',
      words:
        '"to address the Ukraine conflict, but also how to restore U.S.-Russia ties [and] address Russia\'s security concerns."',
      voice: 'direct_speech',
      speaker: 'kirill-dmitriev',
      chain: 'told Axios',
      origin: axios,
      targets: ['event/first-report', 'person/kirill-dmitriev', 'point/russia-in-the-world-economy'],
    },
    {
      key: 'broader-framework',
      words:
        "\"It's actually a much broader framework, basically saying, 'How do we really bring, finally, lasting security to Europe, not just Ukraine,'\"",
      voice: 'direct_speech',
      speaker: 'kirill-dmitriev',
      chain: 'told Axios',
      origin: axios,
      targets: ['event/first-report', 'person/kirill-dmitriev', 'party/russia'],
    },
    {
      key: 'successes-on-the-battlefield',
      words:
        '"It\'s happening with the background of Russia definitely having additional successes on the battlefield,"',
      voice: 'direct_speech',
      speaker: 'kirill-dmitriev',
      chain: 'told Axios',
      origin: axios,
      targets: ['event/first-report', 'person/kirill-dmitriev', 'party/russia'],
    },
    {
      key: 'would-be-adapted',
      words: 'the plan would be adapted based on input from the various parties.',
      voice: 'paraphrase',
      speakerDescription: 'a US official',
      chain: 'told Axios',
      origin: axios,
      targets: ['party/united-states'],
    },
    {
      key: 'timing-is-good',
      words:
        '"We think the timing is good for this plan now. But both parties need to be practical and realistic,"',
      voice: 'direct_speech',
      speakerDescription: 'a US official',
      chain: 'told Axios',
      origin: axios,
      targets: ['party/united-states'],
    },
  ],
}
