import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { transaction } from '@/lib/db/transaction'
import { emptyGarden, type Garden } from './garden'
import { frameConcessions, plantArticles } from './plant-articles'
import { plantCodebook } from './plant-codebook'
import { plantEdition } from './plant-edition'
import { plantAlignments, plantProvisions } from './plant-provisions'
import { plantRecords } from './plant-records'
import { plantReferences } from './plant-references'
import { plantSides } from './plant-sides'
import { plantStatements, reviewStatements } from './plant-statements'
import { plantAliases, plantPeople, plantPlan, plantQuestions } from './plant-subjects'
import { plantSuggestions } from './plant-suggestions'
import { plantWords, signWords } from './plant-words'
import { sampleSigners } from './sample-signers'
import { lookAgain } from './second-looks'
import { story as demoStory } from './story/story'
import type { Story } from './story-model'

export type Planted = {
  readonly outcome: 'planted' | 'already-there'
  /** The edition that was published; null when drafts were asked for or nothing was new. */
  readonly edition: number | null
  readonly statements: number
  readonly passages: number
}

export type PlantOptions = {
  /** `edition` reviews and publishes; `drafts` leaves everything to the people of the desk. */
  readonly upTo: 'drafts' | 'edition'
  /** Another story than the demo: for tests. */
  readonly story?: Story
  /** Told what is being planted, a line at a time. */
  readonly say?: (line: string) => void
}

/**
 * Plants the demo story through the commands, in its own order. What is there already is left as it is, so that an
 * interrupted planting goes on where it stopped, and a newer version of the story plants the difference as a new
 * edition.
 */
export async function plantDemoStory({
  upTo,
  story = demoStory,
  say = () => {},
}: PlantOptions): Promise<Planted> {
  if (await isPlanted(story, upTo))
    return { outcome: 'already-there', edition: null, statements: 0, passages: 0 }
  const garden = emptyGarden(story, await sampleSigners())
  await plantDrafts(garden, say)
  const edition = upTo === 'edition' ? await publish(garden, say) : null
  await rememberPlanting(garden, upTo)
  return { outcome: 'planted', edition, statements: garden.statements.size, passages: garden.marks.size }
}

async function plantDrafts(garden: Garden, say: (line: string) => void): Promise<void> {
  say('the plan and its points')
  await plantPlan(garden)
  await plantProvisions(garden)
  await plantPeople(garden)
  await plantQuestions(garden)
  await plantAliases(garden)
  await plantWords(garden)
  say('published sources')
  await plantReferences(garden)
  say('articles and passages')
  await plantArticles(garden)
  await frameConcessions(garden)
  say('statements')
  await plantStatements(garden)
  await plantSides(garden)
  say('readings, figures, alignments and silences')
  await plantAlignments(garden)
  await plantRecords(garden)
  say('the codebook')
  await plantCodebook(garden)
  say('suggestions')
  await plantSuggestions(garden)
}

async function publish(garden: Garden, say: (line: string) => void): Promise<number | null> {
  say('signatures and approvals')
  await signWords(garden)
  const approved = await reviewStatements(garden)
  await lookAgain(garden)
  say('the edition')
  return plantEdition(garden, approved)
}

const PLANTED = 'story.planted'
const SUBJECT = 'story/28-point-plan'

async function isPlanted({ version }: Story, upTo: PlantOptions['upTo']): Promise<boolean> {
  const rows = await db.auditEntry.findMany({
    where: { action: PLANTED, subject: SUBJECT },
    select: { payload: true },
  })
  return rows
    .map(({ payload }) => JSON.parse(payload) as { version: number; upTo: string })
    .some((row) => row.version >= version && (row.upTo === 'edition' || row.upTo === upTo))
}

async function rememberPlanting({ signer, story }: Garden, upTo: PlantOptions['upTo']): Promise<void> {
  await transaction(async (tx) => {
    await recordAudit(tx, signer, {
      action: PLANTED,
      subject: SUBJECT,
      details: { version: story.version, upTo },
    })
    return { ok: true }
  })
}
