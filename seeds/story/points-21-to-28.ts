import type { StoryStatement } from '../story-model'
import { printed, summed } from './sources'

export const points21to28: readonly StoryStatement[] = [
  {
    home: 'point/territory',
    kind: 'summary',
    ordinal: 1,
    shownAt: ['concession/pre-2014-borders'],
    wording:
      'Russia would keep occupied territory in Crimea, Donetsk and Luhansk, and the front lines in Kherson and Zaporizhzhia would be frozen.',
    evidence: [{ mark: 'keeps-occupied-territory' }, { mark: 'front-lines-frozen' }],
    references: [
      ...printed(21, 'the three regions, and the contact line in the other two.', 'bbc-leak', 'la-lv'),
      ...summed('land would be ceded to Russia.', 'ap-dayton', 'panamericana'),
    ],
  },
  {
    home: 'point/territory',
    kind: 'detail',
    ordinal: 2,
    wording:
      'Crimea, Luhansk and Donetsk would be recognised as de facto Russian, by the United States among others.',
    references: printed(21, 'recognition as de facto Russian.', 'bbc-leak', 'la-lv'),
  },
  {
    home: 'point/territory',
    kind: 'detail',
    ordinal: 3,
    wording: 'Russia would also get Ukrainian land that its soldiers do not occupy.',
    evidence: [{ mark: 'land-not-occupied' }],
  },
  {
    home: 'point/territory',
    kind: 'detail',
    ordinal: 4,
    wording:
      'Ukraine would leave the part of Donetsk it holds, which would become a demilitarised buffer recognised as Russian that Russian troops may not enter.',
    references: printed(21, 'withdrawal, buffer zone and the bar on troops.', 'bbc-leak', 'la-lv'),
  },
  {
    home: 'point/territory',
    kind: 'detail',
    ordinal: 5,
    wording: 'Russia would give up other agreed areas that it holds.',
    references: printed(21, 'Russia gives up other agreed areas.', 'bbc-leak', 'la-lv'),
  },
  {
    home: 'point/later-changes-by-force',
    kind: 'summary',
    ordinal: 1,
    wording:
      'Once territorial arrangements are agreed, Russia and Ukraine would undertake not to change them by force.',
    references: printed(22, 'the undertaking of both sides.', 'la-lv'),
  },
  {
    home: 'point/later-changes-by-force',
    kind: 'detail',
    ordinal: 2,
    wording: 'Security guarantees would not apply if that undertaking were broken.',
    references: printed(22, 'what follows from a breach.', 'la-lv'),
  },
  {
    home: 'point/dnipro-and-black-sea',
    kind: 'summary',
    ordinal: 1,
    wording:
      'Russia would not obstruct Ukraine’s commercial use of the Dnipro, and agreements would be reached on free grain transport across the Black Sea.',
    references: [
      ...printed(23, 'the river and the transport of grain.', 'la-lv'),
      ...summed('the river and the grain.', 'observateur-maroc'),
    ],
  },
  {
    home: 'point/humanitarian-committee',
    kind: 'summary',
    ordinal: 1,
    wording:
      'A humanitarian committee would settle open cases, with an exchange of all prisoners and bodies and the return of civilian detainees, children among them.',
    references: [
      ...printed(24, 'the committee and its tasks.', 'la-lv'),
      ...summed('exchange of prisoners and return of detainees.', 'panamericana', 'observateur-maroc'),
    ],
  },
  {
    home: 'point/elections',
    kind: 'summary',
    ordinal: 1,
    wording: 'Ukraine would hold elections within 100 days.',
    references: [
      ...printed(25, 'elections in 100 days.', 'la-lv'),
      ...summed('elections in 100 days.', 'bbc-leak', 'laregion', 'dispatch'),
    ],
  },
  {
    home: 'point/amnesty',
    kind: 'summary',
    ordinal: 1,
    wording:
      'All parties would receive full amnesty for what they did during the war and would agree not to pursue claims later.',
    references: [
      ...printed(26, 'amnesty, and no later claims.', 'la-lv'),
      ...summed('an amnesty for all parties.', 'bbc-leak', 'panamericana', 'observateur-maroc'),
    ],
  },
  {
    home: 'point/peace-council',
    kind: 'summary',
    ordinal: 1,
    wording:
      'The agreement would be legally binding, and a Peace Council headed by President Trump would monitor and guarantee it.',
    references: [
      ...printed(27, 'binding force, the council and its head.', 'la-lv'),
      ...summed('a Peace Council under President Trump.', 'panamericana'),
    ],
  },
  {
    home: 'point/peace-council',
    kind: 'detail',
    ordinal: 2,
    wording: 'Breaches would draw sanctions.',
    references: printed(27, 'sanctions for breaches.', 'la-lv'),
  },
  {
    home: 'point/ceasefire',
    kind: 'summary',
    ordinal: 1,
    wording:
      'Once all parties had accepted the memorandum, a ceasefire would follow; the printed copy we rely on breaks off before its conditions.',
    references: [
      ...printed(28, 'the beginning of the point; the page breaks off inside it.', 'la-lv'),
      ...summed('a ceasefire follows the acceptance of the text.', 'dispatch'),
    ],
  },
]
