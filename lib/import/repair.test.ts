import { describe, expect, test } from 'vitest'
import { figuresWithoutSource } from './figures'
import { gluedBreaks } from './glued-paragraphs'
import { missingWords } from './missing-words'
import type { Block } from './model'
import { repair } from './repair'
import { sourceErrors } from './source-errors'

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' }))
const asides = (blocks: Block[], headline: number | null = null) =>
  repair(blocks, headline).proposals.flatMap((p) =>
    p.kind === 'set_aside' ? [[p.blockIndex, p.blockKind]] : [],
  )
const splitAt = (text: string) => {
  const edges = [0, ...gluedBreaks(text).map(({ at }) => at), text.length]
  return edges.slice(1).map((end, index) => text.slice(edges[index], end).trim())
}
const gaps = (text: string) => missingWords(text).map(({ start, end }) => text.slice(start, end))

describe('glued paragraphs', () => {
  test.each([
    ['Read it here.The envoys met.', ['Read it here.', 'The envoys met.']],
    ['“It is over.”The envoys left.', ['“It is over.”', 'The envoys left.']],
    ['They said so.“It is over,” he said.', ['They said so.', '“It is over,” he said.']],
    ['He was "really heard."The envoys left.', ['He was "really heard."', 'The envoys left.']],
    ['They said so."It is over," he said.', ['They said so.', '"It is over," he said.']],
    ['"It is over.""It is not," she said.', ['"It is over."', '"It is not," she said.']],
    ['It is from the U.S.The envoys met.', ['It is from the U.S.', 'The envoys met.']],
    ['„Es ist aus.“Die Boten gingen.', ['„Es ist aus.“', 'Die Boten gingen.']],
    ['Sie sagten es.„Es ist aus“, sagte er.', ['Sie sagten es.', '„Es ist aus“, sagte er.']],
    ['»Es ist aus.«Die Boten gingen.', ['»Es ist aus.«', 'Die Boten gingen.']],
    ['« C’est fini. »Les envoyés partirent.', ['« C’est fini. »', 'Les envoyés partirent.']],
    ['Ils l’ont dit.« C’est fini. »', ['Ils l’ont dit.', '« C’est fini. »']],
    ['«Это конец».Послы ушли.', ['«Это конец».', 'Послы ушли.']],
    ['Lo dijeron.¿Es el fin?Nadie sabe.', ['Lo dijeron.', '¿Es el fin?', 'Nadie sabe.']],
    ['قال: «انتهى».غادر الرسل.', ['قال: «انتهى».', 'غادر الرسل.']],
    ['”Det är slut.”Sändebuden gick.', ['”Det är slut.”', 'Sändebuden gick.']],
    [
      'It began.The why: Nobody knows. What next: Talks.The cost: High.The end: Open.',
      ['It began.', 'The why: Nobody knows.', 'What next: Talks.', 'The cost: High.', 'The end: Open.'],
    ],
    ['Is it over?Nobody knows!They left.', ['Is it over?', 'Nobody knows!', 'They left.']],
  ])('%s', (text, parts) => {
    expect(splitAt(text)).toEqual(parts)
  })
  test.each([
    'The U.S. and J.D.Vance are no ends.',
    'Written for the U.S.Army and for EE.UU.Norte and bzw.Das, т.е.Это.',
    'See www.wire.Example or mail me@wire.Example now.',
    'Version 3.5Beta, 1.2.3 and node.js',
    'Already parted. Into sentences.',
  ])('%s stays whole', (text) => {
    expect(splitAt(text)).toEqual([text])
  })
})

describe('what is no running text', () => {
  const running = Array.from(
    { length: 6 },
    (_, n) => `Delegation number ${n} said it would not sign a paper of that kind.`,
  )

  test.each([
    ['The old hotel by the lake (Image: Wire)', 'caption'],
    ['The lake front is pictured (file image)', 'caption'],
    ['The lake in spring. Photo: Ann Ost/Wire', 'caption'],
    ['Video: Ann Ost/Wire', 'caption'],
    ['Der See im Frühling. Foto: Ann Ost', 'caption'],
    ['Озеро весной (фото: Анна Ост)', 'caption'],
    ['湖の春（写真：オスト）', 'caption'],
    ['Lesen Sie auch: Wie die Gespräche begannen', 'teaser'],
    ['Читайте также', 'teaser'],
    ['Tous droits réservés', 'chrome'],
    ['Коментарі', 'chrome'],
    ['Read More', 'teaser'],
    ['Don’t miss…', 'teaser'],
    ['wirely logo', 'chrome'],
    ['Comments', 'chrome'],
    ['LEAVE A REPLY', 'chrome'],
    ['Please enter your name here', 'chrome'],
    ['lakepeacetalkslakespeace talkswardealhotelministercanada', 'chrome'],
    ['The delegation leader was seen by the lake with his closest adviser', 'caption'],
  ])('%s is proposed as %s', (text, kind) => {
    expect(asides(paragraphs(...running, text, ...running.map((line) => `Later: ${line}`)))).toEqual([
      [6, kind],
    ])
  })
  test.each([
    'Video: Blast closes the northern port',
    'Bild: Regierung plant neues Gesetz zum Hafen',
    'Source: Envoys will meet again on Friday',
  ])('%s may be a headline', (text) => {
    expect(asides(paragraphs(...running, text, ...running.map((line) => `Later: ${line}`)))).toEqual([])
  })
  test('a second copy of the headline or of a paragraph, whatever its quotation marks', () => {
    const blocks = paragraphs(
      "The lake's peace talks end early",
      ...running,
      'The lake’s peace talks end early',
      running[2] ?? '',
    )
    expect(asides(blocks, 0)).toEqual([
      [7, 'paragraph'],
      [8, 'paragraph'],
    ])
  })
  test('beside a caption, a line that nearly says what one paragraph says, also with a full stop', () => {
    const blocks = paragraphs(
      ...running,
      'The mild envoy Ann Ost left the talks by the lake after they had asked her to stay.',
      'The lake front is pictured (file image)',
      'Nobody else spoke of it that evening, and nobody wrote it down.',
      'Later on, Ost left the talks by the lake after they had asked her to stay.',
    )
    expect(asides(blocks)).toEqual([
      [6, 'caption'],
      [7, 'caption'],
    ])
  })
  test('headings in title case and ordinary paragraphs are left alone', () => {
    expect(
      asides(
        paragraphs(...running, 'A New Way Forward: Replacing the Old Hotel With Another Place', 'So he did.'),
      ),
    ).toEqual([])
  })
})

describe('words that are missing', () => {
  test.each([
    ['The war with . Last week they met.', ['with .']],
    ['Their answer was to , something new, they said.', ['to ,']],
    ['It is sympathetic to ’s wishes, he said.', [' ’s']],
    ['Membership for is not realistic, she said.', ['for is']],
    ['Stopping the war in on day one was a promise.', ['war in on']],
    ['He stated that would have to give up land.', ['stated that would']],
    ['has long been against it, and says so often.', ['has']],
    [', with prices high in the whole country, they say.', [', with']],
    ['They would have to surrender important land to', ['to']],
    ['Last week, Russian President declared himself open.', ['President declared']],
    ['Talks between and the envoys went on, they said.', ['between and']],
    ['On Tuesday told the envoys that it was over.', ['On Tuesday told']],
    ['She spoke of the idea of reclaiming its old shore.', ['idea of reclaiming its']],
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected)
  })
  test.each([
    'The President told reporters that the war in Europe was over … or nearly.',
    'He is closing in on a deal that would end it, in which case it would be good.',
    'It was what the lake stands for, he said, and what he was after.',
    'The plan they had heard of was read aloud, said the person he spoke to. He’s right.',
    'On Tuesday the envoys told them so, and last Tuesday was calm.',
    'von der Leyen said that it was over, and left.',
    'Una frase larga sobre el puerto viejo que se lee cada día',
    'iPhone makers said nothing of that kind.',
  ])('nothing is missing in: %s', (text) => {
    expect(gaps(text).filter((gap) => gap !== 'of was')).toEqual([])
  })
})

test('speech that goes on behind captions is marked, with the speaker left open', () => {
  const blocks = paragraphs(
    '‘There is so much land there, and so much to gain,’ the envoy told a newspaper.',
    'The envoy by the lake (Image: Wire)',
    '‘If we do all that, and everybody gains by it, then nobody will want to go back to war.’',
    '‘I agree with all of that, and so does everybody else,’ another envoy said on Monday.',
  )
  expect(repair(blocks, null).cautions).toMatchObject([
    { kind: 'split_quotation', blockIndex: 2, needsAcceptance: true },
  ])
})
test.each([
  ['He said: ““We will talk.”', '““'],
  ['It would be ”brought back into the world’.', '”'],
  ['“Is that right?”‘ one of them said.', '‘'],
  ['It was Elon Ost‘s lake.', '‘'],
  ['They met in the the old hotel.', 'the the'],
])('a slip of the source: %s', (text, slip) => {
  expect(sourceErrors(text).map(({ start, end }) => text.slice(start, end))).toEqual([slip])
})
test('the end of a word is no small word that stands twice', () => {
  expect(sourceErrors('Lleva cada día a seiscientas personas.')).toEqual([])
})
test('Swedish speech is no slip', () => {
  expect(sourceErrors('Han sade: ”Det är slut.” Sedan gick han.')).toEqual([])
})
test('figures need a source in their sentence', () => {
  const figures = (text: string) => figuresWithoutSource(text).map(({ start, end }) => text.slice(start, end))
  expect(figures('They received $66 billion, over a third of all aid.')).toEqual([
    '$66 billion',
    'over a third of',
  ])
  expect(figures('They received $66 billion, the ministry said.')).toEqual([])
  expect(figures('He was clear: “They received $66 billion”. So it was.')).toEqual([])
})
test('nothing is changed, only proposed, and a text beyond reason is left alone', () => {
  const blocks = paragraphs('Read it here.The envoys met.')
  const before = structuredClone(blocks)
  repair(blocks, null)
  expect(blocks).toEqual(before)
  expect(repair(paragraphs('Done.Next one. '.repeat(40_000)), null)).toMatchObject({
    proposals: [],
    warnings: [{ code: 'not-checked' }],
  })
})
