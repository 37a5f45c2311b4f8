import type { ReactNode } from 'react'

export type NoteTone = 'info' | 'attention' | 'problem'

const tones: Readonly<Record<NoteTone, { look: string; spoken: string; mark: string }>> = {
  info: { look: 'border-edge bg-raised', spoken: 'Note: ', mark: '§' },
  attention: { look: 'border-attention bg-attention-wash', spoken: 'Attention: ', mark: '!' },
  problem: { look: 'border-problem bg-problem-wash', spoken: 'Problem: ', mark: '×' },
}

type Props = {
  tone?: NoteTone
  title?: ReactNode
  /** Announce it when it appears: `status` politely, `alert` at once. */
  role?: 'status' | 'alert'
  className?: string
  children?: ReactNode
}

/** A boxed remark. Attention and problem are for what needs a person, and differ by mark and word, not by colour alone. */
export function Note({ tone = 'info', title, role, className = '', children }: Props) {
  const { look, spoken, mark } = tones[tone]
  return (
    <div role={role} className={`flex gap-3 border-s-4 px-3.5 py-2.5 text-[0.9375rem] ${look} ${className}`}>
      <span aria-hidden="true" className="font-serif text-lg leading-6">
        {mark}
      </span>
      <div className="min-w-0 flex-1">
        {tone !== 'info' && <span className="spoken">{spoken}</span>}
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
