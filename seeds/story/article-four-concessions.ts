import type { StoryArticle } from '../story-model'
import { notEstablished } from './origins'

const STRIPPED =
  'Names that were links are missing throughout this copy; the sentence is incomplete without one here, and the text round it leaves one reading.'

export const fourConcessionsArticle: StoryArticle = {
  slug: 'four-concessions-march-2025',
  workingTitle: 'Four possible concessions before a phone call, March 2025',
  rawSha256: '95d9ff365d99d8a13656b22afe7727ceb130dbb66d24a001990d0d859099e518',
  wholeWords: 682,
  details: {
    obtained_from: {
      value: 'sabiniax.online',
      method: 'inferred',
      reason:
        'The same text, with the same words missing, stands on that site, which does not name the outlet.',
    },
    published_date: {
      value: '2025-03-17',
      method: 'inferred',
      reason: 'From the address of the copy; the Tuesday it announces is that of the call on 18 March 2025.',
    },
    language: { value: 'en', method: 'inferred', reason: 'The text is in English.' },
  },
  addresses: [
    {
      kind: 'copy',
      url: 'https://sabiniax.online/2025/03/17/the-4-concessions-trump-and-putin-may-agree-to-as-russia-and-us-leaders-prepare-for-talks',
    },
  ],
  origin: notEstablished,
  blocks: [
    {
      kind: 'paragraph',
      text: '“A lot of work’s been done over the weekend; we want to see if we can bring that war to an end. Maybe we can, maybe we can’t, but I think we have a very good chance.”',
    },
    { kind: 'caption', text: 'Ukraine has agreed to a 30-day ceasefire, providing Russia does the same' },
    {
      kind: 'paragraph',
      text: '“I think the two presidents are going to have a really good and positive discussion this week.',
    },
    {
      kind: 'paragraph',
      text: 'US Secretary of Defence Pete Hegseth has said publicly that the idea of reclaiming its 2014 borders is “unrealistic”.',
    },
    {
      kind: 'paragraph',
      text: 'Trump told reporters: ““We will be talking about land.',
    },
    {
      kind: 'paragraph',
      text: '“We will be talking about power plants … we have a lot of it already discussed very much by both sides, and . We are already talking about that, dividing up certain assets.”',
    },
    { kind: 'headline', text: 'Four possible concessions' },
    { kind: 'headline', text: 'NATO membership' },
    { kind: 'paragraph', text: 'has long maintained its opposition to joining NATO' },
    {
      kind: 'paragraph',
      text: 'has for years indicated a willingness to come under the security blanket of the alliance',
    },
    {
      kind: 'paragraph',
      text: 'with Hegseth saying last month: “The United States does not believe that Nato membership for is a realistic outcome of a negotiated settlement”.',
    },
    { kind: 'headline', text: 'Pre-2014 borders' },
    {
      kind: 'paragraph',
      text: 'has publicly stated that it only accepts a return to its pre-2014 borders in any peace settlement.',
    },
    {
      kind: 'paragraph',
      text: 'Michael Waltz, Mr Trump’s national security adviser, stated that would have to relinquish its territory',
    },
    { kind: 'headline', text: 'Critical National Infrastructure' },
    {
      kind: 'paragraph',
      text: 'The ownership of critical infrastructure such as oil and gas refineries, oil pipelines and power stations is likely to feature in discussions.',
    },
    { kind: 'headline', text: 'Crucial assets' },
    {
      kind: 'paragraph',
      text: 'The majority of these funds had been earmarked for rebuilding following the war but it seems likely that Moscow will demand the release of some, if not all frozen assets',
    },
  ],
  cautions: [
    {
      words: 'I think the two presidents',
      kind: 'split_quotation',
      basis: 'The quotation has no closing mark here: it goes on in the next paragraph.',
    },
    {
      words: 'the idea of reclaiming',
      kind: 'words_missing',
      reading: 'the idea of Ukraine reclaiming',
      basis: STRIPPED,
      needsAcceptance: true,
    },
    {
      words: 'Trump told reporters: ““We',
      kind: 'split_quotation',
      basis: 'The opening mark stands twice and the quotation goes on in the next paragraph.',
    },
    {
      words: 'by both sides, and .',
      kind: 'words_missing',
      reading: 'by both sides, Ukraine and Russia.',
      basis:
        'Names that were links are missing throughout this copy; here two seem to be gone inside a quotation.',
    },
    {
      words: 'has long maintained its opposition to joining NATO',
      kind: 'words_missing',
      reading: 'Russia has long maintained its opposition to Ukraine joining NATO',
      basis: STRIPPED,
      needsAcceptance: true,
    },
    {
      words: 'has for years indicated',
      kind: 'words_missing',
      reading: 'Ukraine has for years indicated',
      basis: STRIPPED,
      needsAcceptance: true,
    },
    {
      words: 'Nato membership for is',
      kind: 'words_missing',
      reading: 'Nato membership for Ukraine is',
      basis: `${STRIPPED} The gap is inside a quotation.`,
      needsAcceptance: true,
    },
    {
      words: 'has publicly stated that it',
      kind: 'words_missing',
      reading: 'Ukraine has publicly stated that it',
      basis: STRIPPED,
      needsAcceptance: true,
    },
    {
      words: 'stated that would have to relinquish',
      kind: 'words_missing',
      reading: 'stated that Ukraine would have to relinquish',
      basis: STRIPPED,
      needsAcceptance: true,
    },
    {
      words: 'The majority of these funds',
      kind: 'words_missing',
      basis:
        'The sentences before, which say what was done with which funds, have lost their key words; that these are frozen Russian assets is our reading.',
      reading: 'these funds: frozen Russian assets',
      needsAcceptance: true,
    },
  ],
  marks: [
    {
      key: 'very-good-chance',
      words:
        '“A lot of work’s been done over the weekend; we want to see if we can bring that war to an end. Maybe we can, maybe we can’t, but I think we have a very good chance.”',
      voice: 'direct_speech',
      speaker: 'donald-trump',
      chain: 'told journalists',
      origin: notEstablished,
      targets: ['event/call-of-march-2025', 'person/donald-trump'],
    },
    {
      key: 'thirty-day-ceasefire',
      words: 'Ukraine has agreed to a 30-day ceasefire, providing Russia does the same',
      voice: 'caption',
      origin: notEstablished,
      targets: ['point/ceasefire', 'party/ukraine'],
    },
    {
      key: 'positive-discussion',
      words: '“I think the two presidents are going to have a really good and positive discussion this week.',
      voice: 'direct_speech',
      speaker: 'steve-witkoff',
      chain: 'told CNN',
      origin: notEstablished,
      targets: ['event/call-of-march-2025', 'person/steve-witkoff'],
    },
    {
      key: 'borders-unrealistic',
      words:
        'US Secretary of Defence Pete Hegseth has said publicly that the idea of reclaiming its 2014 borders is “unrealistic”.',
      voice: 'paraphrase',
      speaker: 'pete-hegseth',
      origin: notEstablished,
      targets: ['concession/pre-2014-borders', 'person/pete-hegseth'],
    },
    {
      key: 'talking-about-land',
      words: 'We will be talking about land.',
      voice: 'direct_speech',
      speaker: 'donald-trump',
      chain: 'told reporters',
      origin: notEstablished,
      targets: ['concession/pre-2014-borders', 'person/donald-trump'],
    },
    {
      key: 'talking-about-power-plants',
      words:
        '“We will be talking about power plants … we have a lot of it already discussed very much by both sides, and . We are already talking about that, dividing up certain assets.”',
      voice: 'direct_speech',
      speaker: 'donald-trump',
      chain: 'told reporters',
      origin: notEstablished,
      targets: ['concession/critical-infrastructure', 'person/donald-trump'],
    },
    {
      key: 'four-possible-concessions',
      words: 'Four possible concessions',
      voice: 'headline',
      origin: notEstablished,
      targets: [
        'concession/nato-membership',
        'concession/pre-2014-borders',
        'concession/critical-infrastructure',
        'concession/frozen-assets',
      ],
    },
    {
      key: 'heading-nato',
      words: 'NATO membership',
      voice: 'headline',
      origin: notEstablished,
      targets: ['concession/nato-membership'],
    },
    {
      key: 'opposition-to-joining',
      words: 'has long maintained its opposition to joining NATO',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['concession/nato-membership', 'party/russia'],
    },
    {
      key: 'security-blanket',
      words: 'has for years indicated a willingness to come under the security blanket of the alliance',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['concession/nato-membership', 'party/ukraine'],
    },
    {
      key: 'not-a-realistic-outcome',
      words:
        '“The United States does not believe that Nato membership for is a realistic outcome of a negotiated settlement”',
      voice: 'direct_speech',
      speaker: 'pete-hegseth',
      origin: notEstablished,
      targets: ['concession/nato-membership', 'person/pete-hegseth', 'event/hegseth-in-brussels'],
    },
    {
      key: 'heading-borders',
      words: 'Pre-2014 borders',
      voice: 'headline',
      origin: notEstablished,
      targets: ['concession/pre-2014-borders'],
    },
    {
      key: 'only-accepts-return',
      words:
        'has publicly stated that it only accepts a return to its pre-2014 borders in any peace settlement.',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['concession/pre-2014-borders', 'party/ukraine'],
    },
    {
      key: 'relinquish-territory',
      words:
        'Michael Waltz, Mr Trump’s national security adviser, stated that would have to relinquish its territory',
      voice: 'paraphrase',
      speaker: 'michael-waltz',
      origin: notEstablished,
      targets: ['concession/pre-2014-borders', 'person/michael-waltz'],
    },
    {
      key: 'heading-infrastructure',
      words: 'Critical National Infrastructure',
      voice: 'headline',
      origin: notEstablished,
      targets: ['concession/critical-infrastructure'],
    },
    {
      key: 'ownership-likely-to-feature',
      words:
        'The ownership of critical infrastructure such as oil and gas refineries, oil pipelines and power stations is likely to feature in discussions.',
      voice: 'outlet_expectation',
      origin: notEstablished,
      targets: ['concession/critical-infrastructure'],
    },
    {
      key: 'heading-assets',
      words: 'Crucial assets',
      voice: 'headline',
      origin: notEstablished,
      targets: ['concession/frozen-assets'],
    },
    {
      key: 'earmarked-for-rebuilding',
      words: 'The majority of these funds had been earmarked for rebuilding following the war',
      voice: 'outlet_words',
      origin: notEstablished,
      targets: ['concession/frozen-assets'],
    },
    {
      key: 'moscow-may-demand-release',
      words: 'it seems likely that Moscow will demand the release of some, if not all frozen assets',
      voice: 'outlet_expectation',
      origin: notEstablished,
      targets: ['concession/frozen-assets', 'party/russia'],
    },
  ],
}
