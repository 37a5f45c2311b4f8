import Link from 'next/link'
import type { ReactNode } from 'react'
import type { OriginProposal } from '@/lib/origin/model'
import { deskPaths } from '@/lib/paths/desk'
import { figureWords, orderWords, proposalWords } from './words'

type Props = { proposal: OriginProposal; current: boolean; onChoose: () => void; children: ReactNode }

/** One proposed origin: what it is about, what is proposed and what it rests on. */
export function ProposalCard({ proposal, current, onChoose, children }: Props) {
  return (
    <li
      data-proposal={proposal.key}
      aria-current={current || undefined}
      tabIndex={-1}
      onFocus={onChoose}
      className={`border-s-4 py-3 ps-4 ${current ? 'border-accent bg-raised' : 'border-rule'}`}
    >
      <h3 className="font-semibold">{proposalWords(proposal)}</h3>
      <p className="text-sm text-soft">
        {ABOUT[proposal.about]}{' '}
        <Link href={deskPaths[proposal.about === 'passage' ? 'workspace' : 'articleAbout'](proposal.slug)}>
          {proposal.title}
        </Link>
      </p>
      {proposal.about === 'passage' && (
        <blockquote className="reading my-2 max-w-prose">{proposal.passage}</blockquote>
      )}
      <p className="mt-1 max-w-prose text-sm">{reasonOf(proposal)}</p>
      {current && <div className="mt-3 flex flex-wrap gap-2">{children}</div>}
    </li>
  )
}

const ABOUT: Readonly<Record<OriginProposal['about'], string>> = {
  passage: 'for a passage of',
  article: 'for new passages of',
  copy: 'for the article',
}

function reasonOf(proposal: OriginProposal): string {
  if (proposal.about === 'copy') return `${figureWords(proposal)} ${orderWords(proposal)}`
  const { words, reason } = proposal.origin
  return `The text says “${words}”. ${reason}`
}
