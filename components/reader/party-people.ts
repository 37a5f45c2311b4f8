import type { PublicParty, PublicPerson, PublicSpeaker } from '@/lib/edition/model'
import type { View } from './view'

type Spoke = Pick<PublicSpeaker, 'name' | 'slug' | 'office'>

/**
 * The party in whose office somebody speaks: for which an edition's positions have them speak, else the one that the
 * name of their office begins with or belongs to. An envoy to Ukraine is nobody of Ukraine's.
 */
export function partyOfSpeaker(
  { snapshot }: Pick<View, 'snapshot'>,
  speaker: Spoke,
): PublicParty | undefined {
  const position = snapshot.statements.find(
    ({ kind, party, speaker: by }) => kind === 'position' && party && by && isSame(by, speaker),
  )
  return snapshot.parties.find((party) =>
    position ? party.slug === position.party : holdsOffice(speaker.office, party),
  )
}

const isSame = (a: Spoke, b: Spoke) => (a.slug || b.slug ? a.slug === b.slug : a.name === b.name)

function holdsOffice(office: string, party: PublicParty): boolean {
  return namesOf(party).some((name) => new RegExp(`(?:^|\\bof (?:the )?)${literal(name)}\\b`).test(office))
}

/** Slugs of the parties that a text names, by their name or by the surname of somebody in their office. */
export function partiesNamed(view: Pick<View, 'snapshot'>, text: string): string[] {
  const { parties, people } = view.snapshot
  const named = parties.filter((party) => namesOf(party).some((name) => stands(name, text)))
  const spoken = people
    .filter((person) => stands(surname(person), text))
    .flatMap((person) => partyOfSpeaker(view, asSpeaker(person)) ?? [])
  return [...named, ...spoken].map(({ slug }) => slug)
}

export const surname = ({ title }: Pick<PublicPerson, 'title'>): string => title.split(' ').at(-1) ?? title

const asSpeaker = ({ title, slug, offices }: PublicPerson): Spoke => ({
  name: title,
  slug,
  office: offices[0]?.title ?? '',
})

/** A title, and its initials where they are an abbreviation of it: "United States", "US". */
function namesOf({ title }: PublicParty): string[] {
  const words = title.split(' ')
  const short = words.every((word) => /^\p{Lu}/u.test(word)) ? words.map((word) => word[0]).join('') : ''
  return words.length > 1 && short ? [title, short] : [title]
}

/** Whether a name stands in a text as words of their own. */
export const stands = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, 'u').test(text)

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
