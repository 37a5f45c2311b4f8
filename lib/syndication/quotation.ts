import type { PublicProof } from '@/lib/edition/model'

/**
 * Whose words a passage may be shown as. Only direct speech of a named speaker and the text of a document are ever
 * quotations; everything else is what the article says.
 */
export function quotationOf({ voice, speaker }: Pick<PublicProof, 'voice' | 'speaker'>): {
  readonly kind: 'speech' | 'document'
  readonly name: string | null
  readonly office: string
} | null {
  const of = { name: speaker?.name || null, office: speaker?.office ?? '' }
  if (voice === 'document_text') return { kind: 'document', ...of }
  return voice === 'direct_speech' && of.name !== null ? { kind: 'speech', ...of } : null
}
