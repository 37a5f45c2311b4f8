import type { StoryReading } from '../story-model'
import { references } from './references'

type Source = { readonly slug: string; readonly locator?: string }

/** What a publication prints for a provision, in our words. */
const told = (provision: string, words: string, ...sources: readonly (string | Source)[]): StoryReading[] =>
  sources.map((source) => {
    const { slug, locator = '' } = typeof source === 'string' ? { slug: source } : source
    return {
      provision,
      source: { reference: slug },
      form: 'own_words',
      words,
      language: 'en',
      rendering: isTranslated(slug) ? 'translated_by_source' : 'original',
      locator,
    }
  })

/** What a publication prints for one of the 28 points, where it prints the point under its number. */
const printed = (point: number, words: string, ...slugs: readonly string[]): StoryReading[] =>
  told(`28-points/${point}`, words, ...slugs.map((slug) => ({ slug, locator: `point ${point}` })))

const summed = (point: number, words: string, ...slugs: readonly string[]): StoryReading[] =>
  told(`28-points/${point}`, words, ...slugs)

function isTranslated(slug: string): boolean {
  return references.find((reference) => reference.slug === slug)?.language !== 'en'
}

const quotedFrom = (point: number, mark: string, words: string): StoryReading => ({
  provision: `28-points/${point}`,
  source: { mark },
  form: 'quoted',
  words,
  language: 'en',
  rendering: 'original',
  locator: '',
})

const quoted = (
  provision: string,
  reference: string,
  words: string,
  language: string,
  rendering: StoryReading['rendering'],
): StoryReading => ({
  provision,
  source: { reference },
  form: 'quoted',
  words,
  language,
  rendering,
  locator: '',
})

/** Who printed what, for the points on which publications differ and those that are best known. */
export const readings: readonly StoryReading[] = [
  ...printed(
    3,
    'An expectation of both sides: no invasion, no enlargement.',
    'liga',
    'unian-overview',
    'afp-elcolombiano',
    'trt-es',
  ),
  ...printed(
    3,
    'A flat statement and no expectation: Russia not to invade its neighbours, NATO not to enlarge.',
    'kommersant',
  ),
  ...summed(3, 'Russia is not to attack its neighbours and NATO is not to grow.', 'ap-dayton', 'dispatch'),
  ...printed(6, 'A limit of 600,000.', 'liga', 'online-ua', 'afp-elcolombiano', 'kommersant'),
  ...summed(6, 'A cap of 600,000.', 'bbc-leak', 'dispatch'),
  ...printed(
    7,
    'Both halves: Ukraine puts it into its constitution, NATO into its statutes.',
    'liga',
    'online-ua',
    'afp-elcolombiano',
    'trt-es',
    'bbc-leak',
  ),
  quotedFrom(7, 'barred-from-nato', 'Ukraine will forever be barred from NATO'),
  ...printed(8, 'NATO agrees not to station troops in Ukraine.', 'liga', 'online-ua', 'trt-es', 'ary'),
  ...summed(8, 'No NATO troops in Ukraine.', 'bbc-leak', 'dispatch'),
  ...printed(9, 'European fighter aircraft in Poland.', 'liga', 'online-ua', 'trt-es', 'ary'),
  ...summed(9, 'European jets in Poland.', 'bbc-leak'),
  ...printed(
    10,
    'Compensation for the United States, two cases in which Ukraine loses the guarantee, and what follows if Russia invades.',
    'liga',
    'online-ua',
    'trt-es',
    'ary',
  ),
  ...summed(10, 'A guarantee that is compensated and conditional.', 'bbc-leak', 'laregion'),
  ...printed(13, 'Reintegration in stages, and an invitation to the G8.', 'bbc-leak'),
  ...summed(
    13,
    'Cooperation in artificial intelligence, in energy and in extracting rare earths in the Arctic; the G8 restored.',
    'tass-g8',
  ),
  quotedFrom(13, 'reintegrated', 'reintegrated into the global economy'),
  quoted('28-points/14', 'newsmax-politico', 'Frozen European-held Russian funds', 'en', 'original'),
  quoted('28-points/14', 'lagaceta', 'fondos europeos congelados', 'es', 'translated_by_source'),
  ...summed(
    14,
    'About two thirds of 300 billion dollars frozen in Europe would go back to Russia.',
    'capital-post',
  ),
  ...summed(14, 'Half of the profits for the United States.', 'laregion'),
  ...summed(17, 'An extension of treaties on nuclear arms.', 'fakti'),
  ...printed(
    20,
    'Discriminatory measures lifted, media and education of both protected; this sub-point alone.',
    'bbc-leak',
  ),
  ...printed(21, 'Crimea, Luhansk and Donetsk recognised as de facto Russian.', 'bbc-leak', 'la-lv'),
  ...summed(21, 'Land ceded to Russia.', 'ap-dayton', 'panamericana'),
  ...summed(21, 'Recognition in law, as it wrote a month later.', 'liveindia-twenty'),
  quotedFrom(
    21,
    'keeps-occupied-territory',
    'It would allow Russia to keep occupied territory in Ukraine – Crimea, Donetsk and Luhansk',
  ),
  ...printed(22, 'An undertaking of both, and no guarantees if it is broken.', 'la-lv'),
  ...printed(25, 'Elections in 100 days.', 'la-lv'),
  ...summed(25, 'Elections in 100 days.', 'bbc-leak', 'laregion', 'dispatch'),
  ...printed(26, 'Full amnesty for all parties, and no later claims.', 'la-lv'),
  ...summed(
    26,
    'An earlier draft had an audit of international aid here, as it tells after The Wall Street Journal.',
    'defence24',
  ),
  ...printed(28, 'The beginning of the point; the page breaks off inside it.', 'la-lv'),
  ...told(
    'european-counter-proposal/(6)',
    'A cap of 800,000 in peacetime.',
    'straits-times',
    'unn-counter-proposal',
  ),
  ...told(
    'european-counter-proposal/(7)',
    'Accession depends on consensus among NATO members.',
    'straits-times',
    'unn-counter-proposal',
  ),
  ...told(
    '20-points/4',
    'Forces of 800,000 in peacetime.',
    ...['rbc-twenty', 'afp-twenty', 'liveindia-twenty'].map((slug) => ({ slug, locator: 'point 4' })),
  ),
  ...told(
    '20-points/12',
    'Two proposals side by side: three operators, or the United States and Ukraine half and half.',
    ...['rbc-twenty', 'afp-twenty'].map((slug) => ({ slug, locator: 'point 12' })),
  ),
]
