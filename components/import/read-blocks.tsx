import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Tag } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { CAUTION_WORDS } from '@/lib/article/model'
import type { Block, BlockKind, Caution, Proposal } from '@/lib/import/model'
import {
  acceptCaution,
  acceptProposals,
  changeBlock,
  refuseCaution,
  refuseProposal,
} from '@/lib/import-draft/decide'
import type { AcceptedCaution, DraftDecisions } from '@/lib/import-draft/model'

type Props = { decisions: DraftDecisions; change: (decisions: DraftDecisions) => void }

const KINDS: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  paragraph: 'paragraph',
  quote: 'quotation',
  caption: 'caption',
  list_item: 'list item',
  teaser: 'teaser',
  chrome: 'site’s own words',
}

/** The blocks of the text in order, each with what is proposed for it. */
export function ReadBlocks({ decisions, change }: Props) {
  const { blocks, proposals, cautions } = decisions.reading
  return (
    <ol className="flex flex-col gap-3">
      {blocks.map((block, index) => (
        <li
          key={`${index}:${block.text.slice(0, 24)}`}
          className={`border-s-2 ps-4 ${block.disposition === 'shown' ? 'border-rule' : 'border-dashed border-edge'}`}
        >
          <BlockBar
            block={block}
            number={index + 1}
            change={(part) => change(changeBlock(decisions, index, part))}
          />
          <p className={`reading text-lg leading-relaxed ${look(block)}`}>
            <Marked block={block} proposals={proposals.filter((each) => each.blockIndex === index)} />
          </p>
          {proposals
            .filter((proposal) => proposal.blockIndex === index)
            .map((proposal) => (
              <ProposalBar
                key={proposal.id}
                proposal={proposal}
                text={block.text}
                decisions={decisions}
                change={change}
              />
            ))}
          {cautions
            .filter((caution) => caution.blockIndex === index)
            .map((caution) => (
              <CautionBar
                key={caution.id}
                caution={caution}
                text={block.text}
                decisions={decisions}
                change={change}
              />
            ))}
        </li>
      ))}
    </ol>
  )
}

function look({ kind, disposition }: Block): string {
  if (disposition === 'set_aside') return 'text-soft text-base'
  return kind === 'headline' ? 'text-2xl font-medium leading-tight' : ''
}

function BlockBar({
  block,
  number,
  change,
}: {
  block: Block
  number: number
  change: (part: Partial<Pick<Block, 'kind' | 'disposition'>>) => void
}) {
  const shown = block.disposition === 'shown'
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm text-soft">
      <Disclosure summary={`${shown ? '' : 'set aside: '}${KINDS[block.kind]}`} className="text-sm">
        <div className="flex flex-wrap items-end gap-2">
          <Field label={`Kind of block ${number}`}>
            <Select value={block.kind} onChange={({ target }) => change({ kind: target.value as BlockKind })}>
              {Object.entries(KINDS).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
          <Button onClick={() => change({ disposition: shown ? 'set_aside' : 'shown' })}>
            {shown ? 'Set aside' : 'Show'}
          </Button>
        </div>
      </Disclosure>
      {block.reason && <span>{block.reason}</span>}
    </div>
  )
}

/** The words, with a mark where a break is proposed. */
function Marked({ block, proposals }: { block: Block; proposals: readonly Proposal[] }) {
  const cuts = proposals
    .flatMap((proposal) => (proposal.kind === 'split' ? [proposal.at] : []))
    .sort((a, b) => a - b)
  const edges = [0, ...cuts, block.text.length]
  return edges.slice(1).map((to, index) => (
    <span key={to}>
      {index > 0 && <span className="mx-0.5 rounded-sm bg-mark px-1 font-sans text-sm">¶?</span>}
      {block.text.slice(edges[index], to)}
    </span>
  ))
}

function ProposalBar({ proposal, text, decisions, change }: Props & { proposal: Proposal; text: string }) {
  const split = proposal.kind === 'split'
  const place = split
    ? `“…${text.slice(Math.max(0, proposal.at - 24), proposal.at)}¶${text.slice(proposal.at, proposal.at + 24)}…”`
    : ''
  return (
    <Bar
      heading={split ? `Break the paragraph here? ${place}` : `Set aside as ${KINDS[proposal.blockKind]}?`}
      reason={proposal.reason}
    >
      <Button onClick={() => change(acceptProposals(decisions, [proposal.id]))}>
        {split ? 'Break' : 'Set aside'}
      </Button>
      <Button onClick={() => change(refuseProposal(decisions, proposal.id))}>No</Button>
    </Bar>
  )
}

function CautionBar({ caution, text, decisions, change }: Props & { caution: Caution; text: string }) {
  const accepted = decisions.accepted.find(({ id }) => id === caution.id)
  const near = `“…${text.slice(Math.max(0, caution.start - 20), caution.end + 20)}…”`
  if (!accepted) {
    return (
      <Bar heading={`${CAUTION_WORDS[caution.kind]}? ${near}`} reason={caution.basis}>
        <Button onClick={() => change(acceptCaution(decisions, caution))}>Note it</Button>
        <Button onClick={() => change(refuseCaution(decisions, caution.id))}>No</Button>
      </Bar>
    )
  }
  const put = (part: Partial<AcceptedCaution>) =>
    change({
      ...decisions,
      accepted: decisions.accepted.map((each) => (each.id === caution.id ? { ...each, ...part } : each)),
    })
  return (
    <Bar heading={`${CAUTION_WORDS[caution.kind]}: noted. ${near}`}>
      <Field label="Our reading" className="min-w-56 flex-1">
        <TextInput
          value={accepted.reading ?? ''}
          onChange={({ target }) => put({ reading: target.value || null })}
        />
      </Field>
      <Field label="On what it rests" className="min-w-56 flex-1">
        <TextInput value={accepted.basis} onChange={({ target }) => put({ basis: target.value })} required />
      </Field>
      <Checkbox
        label="who signs must accept the reading"
        checked={accepted.needsAcceptance}
        onChange={({ target }) => put({ needsAcceptance: target.checked })}
      />
      <Button onClick={() => change(refuseCaution(decisions, caution.id))}>Take back</Button>
    </Bar>
  )
}

function Bar({ heading, reason, children }: { heading: string; reason?: string; children: ReactNode }) {
  return (
    <div className="my-2 border border-dashed border-attention bg-attention-wash px-3 py-2 text-sm">
      <p className="font-medium">{heading}</p>
      {reason && (
        <p className="text-soft">
          <Tag>why</Tag> {reason}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-end gap-2">{children}</div>
    </div>
  )
}
