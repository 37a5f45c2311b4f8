import type { ReactNode } from 'react'

const tones = {
  plain: 'border-rule text-soft',
  strong: 'border-ink text-ink',
  attention: 'border-attention text-attention',
  problem: 'border-problem text-problem',
  inferred: 'border-dashed border-edge text-soft italic',
} as const

export type TagTone = keyof typeof tones

/** A short label. `inferred` is for values that nobody stated: a dashed edge and italics. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block max-w-full rounded-sm border px-1.5 py-px align-baseline text-xs leading-5 ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
