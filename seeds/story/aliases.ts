import type { StoryAliases } from '../story-model'

const NATO = [
  'join NATO',
  'enter NATO',
  'NATO accession',
  'barred from NATO',
  'membership in NATO',
  'membership of NATO',
]
const NATO_CYRILLIC = ['вступ* до НАТО', 'членств* в НАТО', 'вступлени* в НАТО']
const ASSETS = ['frozen assets', 'frozen funds', 'frozen Russian funds', 'заморожен* актив*']

/** Other names under which texts speak of a subject. Those of people and parties in Latin letters stand with them. */
export const aliases: readonly StoryAliases[] = [
  { subject: 'point/non-aggression-accord', words: ['non-aggression pact', 'non-aggression agreement'] },
  {
    subject: 'point/invasion-and-enlargement',
    words: [
      'NATO enlargement',
      'NATO expansion',
      'enlargement of NATO',
      'expansion of NATO',
      'розширенн* НАТО',
      'расширени* НАТО',
    ],
  },
  {
    subject: 'point/security-guarantees',
    words: ['security assurances', 'guarantee Ukraine’s security', 'гарант* безпеки', 'гарант* безопасности'],
  },
  {
    subject: 'point/size-of-ukraines-forces',
    words: [
      'size of its army',
      'size of its military',
      'size of Ukraine’s army',
      'size of Ukraine’s military',
      'size of the Ukrainian army',
    ],
  },
  { subject: 'point/nato-membership', words: [...NATO, ...NATO_CYRILLIC] },
  {
    subject: 'point/nato-troops',
    words: ['NATO troops', 'NATO soldiers', 'peacekeepers', 'peacekeeping force'],
  },
  { subject: 'point/fighter-jets-in-poland', words: ['fighter jets', 'fighter aircraft'] },
  {
    subject: 'point/terms-of-the-us-guarantee',
    words: [
      'US guarantee',
      'US guarantees',
      'American guarantee',
      'American security guarantee',
      'US security guarantee',
    ],
  },
  {
    subject: 'point/eu-membership',
    words: ['EU membership', 'join the EU', 'join the European Union', 'EU accession', 'European market'],
  },
  {
    subject: 'point/reconstruction-package',
    words: ['reconstruction of Ukraine', 'rebuild Ukraine', 'reconstruct Ukraine', 'відбудов*'],
  },
  {
    subject: 'point/russia-in-the-world-economy',
    words: [
      'lift sanctions',
      'lifting of sanctions',
      'lift the sanctions',
      'sanctions relief',
      'ease sanctions',
      'G8',
      'global economy',
      'знятт* санкцій',
      'снят* санкций',
    ],
  },
  { subject: 'point/use-of-frozen-assets', words: ['frozen Russian assets', ...ASSETS] },
  { subject: 'point/nuclear-arms-treaties', words: ['New START', 'START treaty', 'nuclear arms control'] },
  { subject: 'point/non-nuclear-status', words: ['non-nuclear state', 'non-nuclear status'] },
  {
    subject: 'point/zaporizhzhia-plant',
    words: ['Zaporizhzhia plant', 'Zaporizhzhia nuclear plant', 'ZNPP', 'Запорізьк* АЕС', 'Запорожск* АЭС'],
  },
  {
    subject: 'point/territory',
    words: [
      'occupied territory',
      'occupied territories',
      'front lines',
      'territorial concessions',
      'cede territory',
      'give up territory',
      'Donbas',
      'Donbass',
      'Crimea',
      'Luhansk',
      'Donetsk',
      'Донбас*',
      'Крим',
      'Криму',
      'Луганськ*',
      'Донецьк*',
    ],
  },
  { subject: 'point/dnipro-and-black-sea', words: ['Black Sea', 'Dnipro river', 'grain exports'] },
  {
    subject: 'point/humanitarian-committee',
    words: [
      'exchange of prisoners',
      'prisoner exchange',
      'prisoner swap',
      'prisoners of war',
      'обмін* полонен*',
    ],
  },
  { subject: 'point/elections', words: ['hold elections', 'presidential election', 'martial law'] },
  { subject: 'point/peace-council', words: ['Board of Peace', 'peace board'] },
  {
    subject: 'point/ceasefire',
    words: ['cease-fire', 'truce', 'stop the fighting', 'halt the fighting', 'перемир*', 'припиненн* вогню'],
  },
  { subject: 'concession/nato-membership', words: ['NATO membership', ...NATO, ...NATO_CYRILLIC] },
  {
    subject: 'concession/pre-2014-borders',
    words: [
      'pre-2014 borders',
      '2014 borders',
      'territorial concessions',
      'cede territory',
      'cede land',
      'give up territory',
      'give up land',
    ],
  },
  {
    subject: 'concession/critical-infrastructure',
    words: ['power plants', 'energy infrastructure', 'refineries', 'pipelines'],
  },
  { subject: 'concession/frozen-assets', words: ['frozen Russian assets', ...ASSETS] },
  { subject: 'event/drone-attack-of-may-2025', words: ['drone attack', 'drone assault'] },
  {
    subject: 'event/counter-proposals',
    words: ['European counter-proposal', 'European counterproposal', 'European counterproposals'],
  },
  { subject: 'event/cut-to-19-points', words: ['19-point plan', '19 points'] },
  { subject: 'event/presentation-of-the-20-points', words: ['20-point plan', '20 points'] },
  { subject: 'event/geneva-statement', words: ['Geneva statement', 'talks in Geneva', 'Geneva talks'] },
  { subject: 'event/miami-meeting', words: ['meeting in Miami', 'met in Miami'] },
  { subject: 'person/donald-trump', words: ['Трамп*'] },
  { subject: 'person/vladimir-putin', words: ['Путін*', 'Путин*'] },
  { subject: 'person/volodymyr-zelensky', words: ['Zelenskiy', 'Zelenskyi', 'Зеленськ*', 'Зеленск*'] },
  { subject: 'party/united-states', words: ['White House', 'Americans', 'США'] },
  {
    subject: 'party/russia',
    words: ['Kremlin', 'Russians', 'Росія', 'Росії', 'Росією', 'Россия', 'России', 'Россией'],
  },
  { subject: 'party/ukraine', words: ['Kiev', 'Ukrainians', 'Україн*', 'Украин*'] },
  { subject: 'party/nato', words: ['НАТО'] },
  {
    subject: 'party/european-states',
    words: ['Europeans', 'European leaders', 'European allies', 'Європ*', 'Европ*'],
  },
]
