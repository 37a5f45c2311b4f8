import { pickExample, writeRule } from '@/lib/codebook/commands'
import { pickSchema, ruleSchema } from '@/lib/codebook/schema'
import { db } from '@/lib/db/client'
import { forAll, type Garden, known, must } from './garden'
import type { StoryRule } from './story-model'

/**
 * When to use each target, with examples from the marks of the story. A rule that a person wrote last stays, and so
 * do examples: where anybody has picked or taken away one, those of the story stay out.
 */
export function plantCodebook(garden: Garden): Promise<void> {
  return forAll(garden.story.codebook, async (rule) => {
    const subjectId = known(garden.subjects, rule.target)
    await plantRule(garden, subjectId, rule)
    if ((await db.codebookExample.count({ where: { subjectId } })) > 0) return
    await plantExamples(garden, subjectId, rule)
  })
}

async function plantRule(
  { writer }: Garden,
  subjectId: string,
  { target, useWhen, notWhen }: StoryRule,
): Promise<void> {
  const newest = await db.codebookRule.findFirst({ where: { subjectId }, orderBy: { number: 'desc' } })
  if (newest && newest.byId !== writer.id) return
  if (newest?.useWhen === useWhen && newest.notWhen === notWhen) return
  const seen = newest?.number ?? 0
  await must(target, writeRule(writer, ruleSchema.parse({ subjectId, seen, useWhen, notWhen })))
}

/** Marks that found no room are no examples either. */
async function plantExamples(
  { writer, marks }: Garden,
  subjectId: string,
  { target, good = [], bad }: StoryRule,
): Promise<void> {
  const examples = [
    ...good.map((mark) => ({ mark, kind: 'good', because: '' })),
    ...(bad ? [{ ...bad, kind: 'bad' }] : []),
  ]
  for (const { mark, kind, because } of examples) {
    const annotationId = marks.get(mark)
    if (!annotationId) continue
    const picked = pickSchema.parse({ subjectId, annotationId, kind, because })
    await must(`${target}: ${mark}`, pickExample(writer, picked))
  }
}
