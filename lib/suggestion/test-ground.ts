import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { sentenceSpans } from '@/lib/annotation/sentences'
import type { Concern, Ground } from './model'

/** A made-up quarrel of two made-up countries over a valley, with a plan to end it. */
const concern = (
  kind: Concern['kind'],
  slug: string,
  title: string,
  more: Partial<Concern> = {},
): Concern => ({
  id: `${kind}/${slug}`,
  kind,
  slug,
  title,
  number: null,
  names: [],
  wordings: [],
  ...more,
})
const point = (number: number, slug: string, title: string, wordings: string[], names: string[] = []) =>
  concern('point', slug, title, { number, wordings, names })

export const INVENTED: Ground = {
  concerns: [
    point(1, 'sovereignty', 'Sovereignty', ['Lowmark’s sovereignty would be confirmed.']),
    point(
      2,
      'river-league',
      'River League membership',
      [
        'Lowmark would write into its constitution that it will not join the River League.',
        'The League would add to its statutes that Lowmark will not be admitted.',
      ],
      ['join the River League'],
    ),
    point(3, 'army', 'Size of Lowmark’s army', ['The army of Lowmark would be limited to 40,000 soldiers.']),
    point(4, 'grain', 'Grain trade', ['Lowmark could ship grain freely through the harbour of Estel.']),
    point(5, 'dam', 'Dam of Orrin', [
      'The dam of Orrin would be restarted under an inspectorate, and its power shared equally.',
    ]),
    point(6, 'prisoners', 'Prisoners', [
      'All prisoners of war and hostages would be exchanged and the bodies of the dead returned.',
    ]),
    point(7, 'elections', 'Elections', ['Lowmark would hold elections within 100 days.']),
    point(8, 'fund', 'Reconstruction fund', [
      'A fund of $25 billion would rebuild destroyed cities in Lowmark.',
    ]),
    point(9, 'guarantees', 'Security guarantees', ['Lowmark would receive reliable security guarantees.']),
    concern('concession', 'hill-forts', 'Hill forts', {
      wordings: ['Highmark would hand over the hill forts above the valley.'],
    }),
    concern('event', 'talks-at-estel', 'Talks at Estel', {
      names: ['Estel talks'],
      wordings: ['Envoys of both countries met in Estel in spring.'],
    }),
    concern('person', 'ana-torv', 'Ana Torv', { names: ['Torv'] }),
    concern('person', 'piet-lund', 'Piet Lund', { names: ['Lund'] }),
    concern('party', 'highmark', 'Highmark', { names: ['HM'] }),
    concern('party', 'lowmark', 'Lowmark'),
  ],
  passages: [
    {
      words: 'Torv called it “a peace that nobody will have to be ashamed of” in Estel.',
      article: 'Talks end',
      targets: ['person/ana-torv', 'event/talks-at-estel'],
    },
  ],
}

export type InventedArticle = {
  readonly text: string
  readonly concerns: Readonly<Record<number, readonly string[]>>
}

/** Each with what a reader would bind a sentence to, by the number of the sentence. */
export const ARTICLES: readonly InventedArticle[] = [
  {
    text: `President Ana Torv said on Tuesday that Highmark would never let its neighbour join the River League. The League’s own statutes say nothing of the matter. A constitutional bar on Lowmark entering the alliance was among the demands she repeated.

Her counterpart Piet Lund answered within hours. He told reporters that an army of 40,000 soldiers could not hold the border. Asked about grain, he pointed to the harbour of Estel, where ships have waited since autumn.

The weather in the valley has been mild this year. Markets hardly moved.`,
    concerns: {
      0: ['point/river-league', 'person/ana-torv', 'party/highmark'],
      2: ['point/river-league'],
      3: ['person/piet-lund'],
      4: ['point/army', 'person/piet-lund'],
      5: ['point/grain'],
    },
  },
  {
    text: `Engineers could restart the dam of Orrin within weeks if an inspectorate oversaw it, a report found. Half of its power would go to each side. The hostages held since winter and other prisoners should come home first, families of the missing demanded.

At the Estel talks, envoys discussed a fund worth 25 billion dollars to rebuild the destroyed cities. Nobody named a date. Lowmark wants guarantees for its security before anything else is signed, Lund said.

Voters in Lowmark could be called to elections no later than 100 days after a signature. The valley’s festival drew thousands of guests from both countries, and the mayor thanked the volunteers who built the stage.`,
    concerns: {
      0: ['point/dam'],
      1: ['point/dam'],
      2: ['point/prisoners'],
      3: ['event/talks-at-estel', 'point/fund'],
      5: ['point/guarantees', 'party/lowmark', 'person/piet-lund'],
      6: ['point/elections'],
    },
  },
  {
    text: `Highmark will keep the hill forts above the valley, its defence minister said. Handing them over is out of the question. In an interview Torv spoke of “a peace that nobody will have to be ashamed of”, and of the sovereignty of both countries.

The army of Highmark held a parade in the capital. Grain prices rose by 12 per cent. A new harbour is planned in the south.`,
    concerns: {
      0: ['concession/hill-forts', 'party/highmark'],
      1: ['concession/hill-forts'],
      2: ['person/ana-torv', 'event/talks-at-estel', 'point/sovereignty'],
    },
  },
]

/** One block for each paragraph. */
export function blocksOf(text: string): PassageBlock[] {
  let at = 0
  return text.split('\n\n').map((words) => {
    const start = at
    at += words.length + 2
    return { start, end: start + words.length, kind: 'paragraph' }
  })
}

/** The sentences of a text of paragraphs, in words. */
export const sentencesOf = (text: string) =>
  sentenceSpans(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end))
