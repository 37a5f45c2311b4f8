import { db } from '@/lib/db/client'
import { createDisagreement } from '@/lib/disagreement/commands'
import { createDisagreementSchema } from '@/lib/disagreement/schema'
import type { SubjectKind } from '@/lib/furniture/model'
import { addOffice, changeOffice, createParty, createPerson } from '@/lib/people/commands'
import {
  addOfficeSchema,
  changeOfficeSchema,
  createPartySchema,
  createPersonSchema,
} from '@/lib/people/schema'
import {
  changePlanVersion,
  createConcession,
  createEvent,
  createPlan,
  createPlanVersion,
  createPoint,
  createSection,
  setAliases,
} from '@/lib/plan/commands'
import {
  changePlanVersionSchema,
  createConcessionSchema,
  createEventSchema,
  createPlanSchema,
  createPlanVersionSchema,
  createPointSchema,
  createSectionSchema,
  setAliasesSchema,
} from '@/lib/plan/schema'
import { type Garden, known, must, standingSubject } from './garden'
import type { Ref, StoryPerson, StoryPlanVersion, StorySubject } from './story-model'

type Created = Promise<
  | { readonly ok: true; readonly value: { readonly subjectId: string } }
  | { readonly ok: false; readonly reason: string }
>

/** Makes a subject of the story unless it is there. Says whether it was made now. */
async function ensure(
  garden: Garden,
  kind: SubjectKind,
  { slug }: StorySubject,
  create: () => Created,
): Promise<boolean> {
  const ref: Ref = `${kind}/${slug}`
  const standing = await standingSubject(kind, slug)
  const id = standing ?? (await must(ref, create())).subjectId
  garden.subjects.set(ref, id)
  return standing === null
}

/** The plan with its headings, points and texts. */
export async function plantPlan(garden: Garden): Promise<void> {
  const { story, writer, subjects } = garden
  const { slug, title } = story.plan
  await ensure(garden, 'plan', story.plan, () => createPlan(writer, createPlanSchema.parse({ slug, title })))
  const planId = known(subjects, `plan/${slug}`)
  for (const { words: _, ...section } of story.sections)
    await ensure(garden, 'section', section, () =>
      createSection(writer, createSectionSchema.parse({ planId, ...section })),
    )
  for (const { words: _, section, ...point } of story.points)
    await ensure(garden, 'point', point, () =>
      createPoint(
        writer,
        createPointSchema.parse({ planId, sectionId: known(subjects, `section/${section}`), ...point }),
      ),
    )
  for (const { words: _, ...version } of story.planVersions) {
    const made = await ensure(garden, 'plan_version', version, () =>
      createPlanVersion(writer, createPlanVersionSchema.parse({ planId, ...version })),
    )
    if (!made) await correctText(garden, version)
  }
}

/** What an older story said of a text; what a person has changed since stays. */
async function correctText({ writer, subjects }: Garden, version: StoryPlanVersion): Promise<void> {
  const subjectId = known(subjects, `plan_version/${version.slug}`)
  const { author, date, dateBasis, extentSeen, seenWhole = false } = version
  const says = { author, date, dateBasis, extentSeen, seenWhole }
  const select = { author: true, date: true, dateBasis: true, extentSeen: true, seenWhole: true }
  const seen = await db.planVersion.findUniqueOrThrow({ where: { subjectId }, select })
  const isSame = Object.entries(says).every(([name, value]) => seen[name as keyof typeof says] === value)
  if (isSame || (await isChangedByAPerson(writer.id, subjectId))) return
  await must(
    version.slug,
    changePlanVersion(writer, changePlanVersionSchema.parse({ subjectId, ...says, seen })),
  )
}

async function isChangedByAPerson(writerId: string, subjectId: string): Promise<boolean> {
  const changes = await db.auditEntry.count({
    where: {
      action: 'plan_version.changed',
      subject: `plan_version/${subjectId}`,
      NOT: { actorId: writerId },
    },
  })
  return changes > 0
}

/** Parties, public figures with their offices, and events. */
export async function plantPeople(garden: Garden): Promise<void> {
  const { story, writer, subjects } = garden
  for (const { words: _, memberOf, ...party } of story.parties) {
    const memberOfId = memberOf ? known(subjects, `party/${memberOf}`) : null
    await ensure(garden, 'party', party, () =>
      createParty(writer, createPartySchema.parse({ ...party, memberOfId })),
    )
  }
  for (const person of story.people) await plantPerson(garden, person)
  for (const { words: _, ...event } of story.events)
    await ensure(garden, 'event', event, () => createEvent(writer, createEventSchema.parse(event)))
}

async function plantPerson(garden: Garden, { words: _, offices, ...person }: StoryPerson): Promise<void> {
  const { writer, subjects } = garden
  const made = await ensure(garden, 'person', person, () =>
    createPerson(writer, createPersonSchema.parse(person)),
  )
  const personId = known(subjects, `person/${person.slug}`)
  if (!made) return correctOffices(garden, personId, offices)
  for (const office of offices)
    await must('office', addOffice(writer, addOfficeSchema.parse({ personId, ...office })))
}

/** When an office was held, where an older story said otherwise; what a person has changed since stays. */
async function correctOffices(
  { writer }: Garden,
  personId: string,
  offices: StoryPerson['offices'],
): Promise<void> {
  const standing = await db.office.findMany({ where: { personId } })
  for (const { id: officeId, title, official, start, end } of standing) {
    const office = offices.find((one) => one.title === title)
    if (!office || (office.start === start && office.end === end)) continue
    const changes = { action: 'office.changed', subject: `office/${officeId}` }
    if (await db.auditEntry.count({ where: { ...changes, NOT: { actorId: writer.id } } })) continue
    const seen = { title, official, start, end }
    await must(title, changeOffice(writer, changeOfficeSchema.parse({ officeId, ...office, seen })))
  }
}

/** Concessions, still without the article that framed them, and disagreements without sides. */
export async function plantQuestions(garden: Garden): Promise<void> {
  const { story, writer, subjects } = garden
  const party = (slug: string | null) => (slug ? known(subjects, `party/${slug}`) : null)
  for (const { words: _, giver, asker, framedBy: _by, heading: _heading, ...concession } of story.concessions)
    await ensure(garden, 'concession', concession, () =>
      createConcession(
        writer,
        createConcessionSchema.parse({ ...concession, giverId: party(giver), askerId: party(asker) }),
      ),
    )
  for (const { words: _, sides: _sides, ...disagreement } of story.disagreements)
    await ensure(garden, 'disagreement', disagreement, () =>
      createDisagreement(writer, createDisagreementSchema.parse(disagreement)),
    )
}

/** Other names, where a subject has none yet: what a person has changed since stays. */
export async function plantAliases({ story, writer, subjects }: Garden): Promise<void> {
  for (const { subject, words } of story.aliases) {
    const subjectId = known(subjects, subject)
    if (await isNamedByAPerson(writer.id, subject)) continue
    const standing = await db.subjectAlias.findMany({ where: { subjectId }, select: { words: true } })
    const seen = { words: standing.map((one) => one.words) }
    const all = { words: [...new Set([...seen.words, ...words])] }
    await must(subject, setAliases(writer, setAliasesSchema.parse({ subjectId, ...all, seen })))
  }
}

const isNamedByAPerson = async (writerId: string, subject: Ref): Promise<boolean> =>
  (await db.auditEntry.count({
    where: { action: `${subject.split('/')[0]}.names-changed`, subject, NOT: { actorId: writerId } },
  })) > 0
