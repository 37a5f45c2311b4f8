import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { TargetKind } from '@/lib/annotation/model'
import { rankTargets } from '@/lib/annotation/rank-targets'
import labels from '@/lib/suggestion/labels/five-articles.json'
import { type Figures, type Judged, measure } from '@/lib/suggestion/measure'
import { type Concern, type Ground, RULES } from '@/lib/suggestion/model'
import { suggest } from '@/lib/suggestion/suggest'
import { groundsByName, groundsBySuggestion } from '@/lib/suggestion/target-grounds'
import { sha256Hex } from '@/lib/text/sha256'
import { story } from '@/seeds/story/story'
import type { Ref } from '@/seeds/story-model'

const USAGE = `npm run suggestions:measure

Holds what is suggested on the labelled documents against the labels, with what the demo story knows and without a
database. PROVISO_DOCUMENTS names their folder.`

/** Exit code 2 where the documents are missing. */
function main(folder: string | undefined): number {
  const judged = labels.documents.flatMap((document) => judge(folder, document) ?? [])
  if (judged.length === 0) {
    console.error(USAGE)
    return 2
  }
  const { all, passages, rules, kinds, targets } = measure(judged)
  console.log(`${judged.length} documents\n\n${HEADING}`)
  console.log(line('passages, whatever they concern', passages))
  console.log(line('passages with what they concern', all))
  console.log('\nby rule')
  for (const [rule, figures] of Object.entries(rules))
    console.log(line(`${rule}: ${RULES[rule as keyof typeof RULES]}`, figures))
  console.log('\nby what they concern')
  for (const [kind, figures] of kinds) console.log(line(kind, figures))
  console.log()
  for (const [target, figures] of targets) console.log(line(target, figures))
  const offers = labels.documents.flatMap((document) => offersIn(folder, document) ?? [])
  console.log(`\nin the box for a new annotation, of ${offers.length} labelled passages`)
  console.log(`the first target offered is right for ${count(offers, (at) => at === 0)}`)
  console.log(`one of those offered is right for ${count(offers, (at) => at >= 0)}`)
  return 0
}

type Labelled = (typeof labels.documents)[number]

function judge(folder: string | undefined, document: Labelled): Judged | null {
  const text = textOf(folder, document)
  if (text === null) return null
  const proposals = suggest(text, linesOf(text), groundWithout(document.sha256))
  return { labels: document.sentences, proposals }
}

/** Null where the document is missing. */
function textOf(folder: string | undefined, { file, sha256 }: Labelled): string | null {
  const at = path.join(folder ?? '', file)
  if (!folder || !existsSync(at)) return null
  const bytes = readFileSync(at)
  if (sha256Hex(bytes) !== sha256) throw new Error(`${file} is not the document that was labelled`)
  return bytes.toString('utf8').replaceAll('\r\n', '\n')
}

/** For each labelled passage at which place the first right target is offered to who selects it, from 0; -1 where none is. */
function offersIn(folder: string | undefined, document: Labelled): number[] | null {
  const text = textOf(folder, document)
  if (text === null) return null
  const ground = groundWithout(document.sha256)
  const subjects = ground.concerns.map(({ number, ...one }) => ({
    ...one,
    ...(number === null ? {} : { number }),
    aliases: spellingsOf(one.id),
    offices:
      story.people.find(({ slug }) => `person/${slug}` === one.id)?.offices.map(({ title }) => title) ?? [],
    summary:
      story.statements.find(({ kind, home }) => kind === 'summary' && idOf(home) === one.id)?.wording ?? '',
  }))
  const open = suggest(text, linesOf(text), ground)
  return document.sentences
    .filter(({ targets }) => targets.length > 0)
    .map(({ start, end, targets }) => {
      const words = text.slice(start, end)
      const grounds = [...groundsByName(words, subjects), ...groundsBySuggestion([{ start, end }], open)]
      return rankTargets(subjects, words, [], grounds).findIndex(({ id }) => targets.includes(id))
    })
}

const spellingsOf = (id: string) =>
  [
    ...story.people.map((one) => ({ ...one, kind: 'person' })),
    ...story.parties.map((one) => ({ ...one, kind: 'party' })),
  ].find(({ kind, slug }) => `${kind}/${slug}` === id)?.aliases ?? []
const count = (places: readonly number[], is: (at: number) => boolean) =>
  share(places.filter(is).length, places.length)

/** One block for each line that has words. */
function linesOf(text: string) {
  let at = 0
  return text.split('\n').flatMap((words) => {
    const start = at
    at += words.length + 1
    return words.trim() === '' ? [] : [{ start, end: start + words.length, kind: 'paragraph' }]
  })
}

/** What the story knows, but for the passages of one article. */
function groundWithout(sha256: string): Ground {
  return {
    concerns: [
      ...story.points.map((point) => concern('point', point, { number: point.number })),
      ...story.concessions.map((one) => concern('concession', one)),
      ...story.people.map((one) => concern('person', one, { spellings: one.aliases })),
      ...story.parties.map((one) => concern('party', one, { spellings: one.aliases })),
      ...story.events.map((one) => concern('event', one)),
    ],
    passages: story.articles
      .filter(({ rawSha256 }) => rawSha256 !== sha256)
      .flatMap(({ workingTitle, marks }) =>
        marks.map(({ words, targets }) => ({ words, article: workingTitle, targets: targets.map(idOf) })),
      ),
  }
}

/** As the labels name it: points by number. */
const idOf = (ref: Ref) => {
  const number = story.points.find(({ slug }) => ref === `point/${slug}`)?.number
  return number ? `point/${number}` : ref
}

type More = { readonly number?: number; readonly spellings?: readonly string[] }
function concern(
  kind: TargetKind,
  { slug, title }: { slug: string; title: string },
  more: More = {},
): Concern {
  const ref: Ref = `${kind}/${slug}`
  return {
    id: idOf(ref),
    kind,
    slug,
    title,
    number: more.number ?? null,
    names: [
      ...(more.spellings ?? []),
      ...story.aliases.filter(({ subject }) => subject === ref).flatMap(({ words }) => words),
    ],
    wordings: story.statements
      .filter(({ home, shownAt = [] }) => home === ref || shownAt.includes(ref))
      .map(({ wording }) => wording),
  }
}

const NAME = 64
const HEADING = `${''.padEnd(NAME)} precision                recall`
const line = (name: string, { proposed, right, wanted, found }: Figures) =>
  `${name.padEnd(NAME)} ${share(right, proposed).padEnd(24)} ${share(found, wanted)}`
const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} % (${part} of ${whole})`

process.exitCode = main(process.env.PROVISO_DOCUMENTS)
