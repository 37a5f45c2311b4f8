import { createAnnotation } from '@/lib/annotation/commands'
import type { Admin, Editor } from '@/lib/auth/model'
import { importArticle } from '@/lib/newsroom/import-article'
import { done, pointId } from '../../e2e/plant'
import { articleOf, passagesOf } from './article'

const VOICES = ['outlet_words', 'direct_speech', 'paraphrase'] as const

/** A made-up article of about so many words with so many annotations, through the commands that the screens call. */
export async function plantAnnotated(
  admin: Admin,
  editor: Editor,
  words: number,
  count: number,
): Promise<{ slug: string; title: string; annotationIds: string[] }> {
  const article = articleOf(words)
  const title = `Bench of ${words} words and ${count} annotations`
  const { slug, versionId } = await done(
    importArticle(admin, {
      method: 'pasted',
      raw: new TextEncoder().encode(article.text),
      workingTitle: title,
      details: { published_date: { value: '2025-11-20', method: 'typed', reason: '' } },
      rights: { policy: 'excerpt', reason: '' },
      blocks: article.blocks.map(({ start, end }) => ({
        text: article.text.slice(start, end),
        kind: 'paragraph',
        disposition: 'shown',
      })),
    }),
  )
  const targets = [await pointId(7)]
  const annotationIds: string[] = []
  for (const [at, span] of passagesOf(article, count).entries()) {
    const voice = VOICES[at % VOICES.length] as (typeof VOICES)[number]
    const note = at % 4 === 0 ? 'To be looked at again.' : ''
    const made = await done(createAnnotation(editor, { versionId, spans: [span], voice, targets, note }))
    annotationIds.push(made.id)
  }
  return { slug, title, annotationIds }
}
