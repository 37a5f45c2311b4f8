import type { StoryArticle } from '../story-model'
import { notEstablished } from './origins'

export const mayCallArticle: StoryArticle = {
  slug: 'trump-putin-call-may-2025',
  workingTitle: 'Two accounts of a phone call, May 2025',
  rawSha256: '4623bf8323877f240fc42bc7b6728494f58935f92894a59c06df7d249ca7dc54',
  wholeWords: 350,
  details: {
    title: {
      value: 'Putin Has Quite a Different Take From Trump on Their Phone Call',
      method: 'found',
      reason: '',
    },
    published_date: {
      value: '2025-05-19/2025-05-20',
      method: 'inferred',
      reason:
        'The call and both leaders’ words are dated 19 May 2025 by other outlets; the weekend it mentions is that of 17 and 18 May.',
    },
    language: { value: 'en', method: 'inferred', reason: 'The text is in English.' },
  },
  addresses: [],
  origin: notEstablished,
  blocks: [
    { kind: 'headline', text: 'Putin Has Quite a Different Take From Trump on Their Phone Call' },
    {
      kind: 'paragraph',
      text: 'President Trump told the world that Russian President Vladimir Putin would “immediately” start negotiating a ceasefire with Ukraine.',
    },
    {
      kind: 'paragraph',
      text: 'We simply need to identify the most effective paths toward peace,” Putin said after the meeting, refusing to publicly commit to a ceasefire.',
    },
    {
      kind: 'paragraph',
      text: '“We agreed with the U.S. president that Russia will propose and is ready to work with the Ukrainian side on a memorandum concerning a possible future peace treaty.',
    },
    {
      kind: 'paragraph',
      text: 'such as the possibility of a temporary ceasefire if corresponding agreements are reached.”',
    },
    { kind: 'paragraph', text: '“Our main objective is to eliminate the root causes of this crisis.”' },
    {
      kind: 'paragraph',
      text: '“There is a tremendous opportunity for Russia to create massive amounts of jobs and wealth. Its potential is UNLIMITED,”',
    },
    { kind: 'paragraph', text: 'Trump wrote on Truth Social after the call.' },
    {
      kind: 'paragraph',
      text: '“Likewise, Ukraine can be a great beneficiary on Trade, in the process of rebuilding its Country. Negotiations between Russia and Ukraine will begin immediately.”',
    },
    {
      kind: 'paragraph',
      text: 'the Kremlin launched its largest drone attack on Ukraine to date, killing 11 people over the weekend.',
    },
  ],
  cautions: [
    {
      words: 'Putin said after the meeting',
      kind: 'source_error',
      basis: 'It was a phone call, as the article itself says elsewhere.',
    },
    {
      words: 'We agreed with the U.S. president',
      kind: 'split_quotation',
      basis:
        'This paragraph of the quotation names no speaker; that it is Putin’s follows from those around it.',
    },
    {
      words: 'killing 11 people',
      kind: 'figure_without_source',
      basis:
        'The article names no source; a news agency’s report of the same attack gives at least one death.',
    },
  ],
  marks: [
    {
      key: 'different-take',
      words: 'Putin Has Quite a Different Take From Trump on Their Phone Call',
      voice: 'headline',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025'],
    },
    {
      key: 'ceasefire-talks-announced',
      words:
        'President Trump told the world that Russian President Vladimir Putin would “immediately” start negotiating a ceasefire with Ukraine.',
      voice: 'paraphrase',
      speaker: 'donald-trump',
      origin: notEstablished,
      note: 'The post that the article quotes speaks of negotiations; the words quoted do not name a ceasefire.',
      targets: ['event/call-of-19-may-2025', 'person/donald-trump'],
    },
    {
      key: 'paths-toward-peace',
      words: 'We simply need to identify the most effective paths toward peace,”',
      voice: 'direct_speech',
      speaker: 'vladimir-putin',
      chain: 'after the call',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/vladimir-putin'],
    },
    {
      key: 'no-public-commitment',
      words: 'refusing to publicly commit to a ceasefire.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/vladimir-putin'],
    },
    {
      key: 'memorandum',
      words:
        '“We agreed with the U.S. president that Russia will propose and is ready to work with the Ukrainian side on a memorandum concerning a possible future peace treaty.',
      voice: 'direct_speech',
      speaker: 'vladimir-putin',
      chain: 'after the call',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/vladimir-putin', 'party/russia'],
    },
    {
      key: 'temporary-ceasefire',
      words: 'such as the possibility of a temporary ceasefire if corresponding agreements are reached.”',
      voice: 'direct_speech',
      speaker: 'vladimir-putin',
      chain: 'after the call',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/vladimir-putin', 'point/ceasefire'],
    },
    {
      key: 'root-causes',
      words: '“Our main objective is to eliminate the root causes of this crisis.”',
      voice: 'direct_speech',
      speaker: 'vladimir-putin',
      chain: 'after the call',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/vladimir-putin', 'party/russia'],
    },
    {
      key: 'tremendous-opportunity',
      words:
        '“There is a tremendous opportunity for Russia to create massive amounts of jobs and wealth. Its potential is UNLIMITED,”',
      voice: 'direct_speech',
      speaker: 'donald-trump',
      chain: 'on Truth Social',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/donald-trump', 'point/russia-in-the-world-economy'],
    },
    {
      key: 'begin-immediately',
      words:
        '“Likewise, Ukraine can be a great beneficiary on Trade, in the process of rebuilding its Country. Negotiations between Russia and Ukraine will begin immediately.”',
      voice: 'direct_speech',
      speaker: 'donald-trump',
      chain: 'on Truth Social',
      origin: notEstablished,
      targets: ['event/call-of-19-may-2025', 'person/donald-trump', 'party/ukraine'],
    },
    {
      key: 'eleven-killed',
      words:
        'the Kremlin launched its largest drone attack on Ukraine to date, killing 11 people over the weekend.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['event/drone-attack-of-may-2025'],
    },
  ],
}
