import Link from 'next/link'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Key } from '@/components/ui/key'
import { Tag } from '@/components/ui/tag'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { deskPaths } from '@/lib/paths/desk'
import type { Recognised } from '@/lib/recognition/model'
import { choose, chosenRelation, RELATION_WORDS, tieInWords } from './relation-words'

type Props = {
  recognised: readonly Recognised[]
  decisions: DraftDecisions
  change: (decisions: DraftDecisions) => void
}

/** The articles that a draft may be, each with its reasons and the choices that make sense. Nothing is done by itself. */
export function RecognisedList({ recognised, ...rest }: Props) {
  if (recognised.length === 0)
    return (
      <p className="text-sm text-soft">
        No article that is held has its address, its bytes, its text or much of its words.
      </p>
    )
  const near = recognised.filter(({ proposed }) => proposed !== 'separate')
  const far = recognised.filter(({ proposed }) => proposed === 'separate')
  return (
    <div className="flex flex-col gap-4">
      {near.length > 0 && (
        <p className="text-sm text-soft">
          <Key>s</Key> says that it is an article of its own, and no copy.
        </p>
      )}
      {near.map((one) => (
        <OneArticle key={one.articleId} one={one} {...rest} />
      ))}
      {far.length > 0 && (
        <Disclosure summary={`${far.length} with some words in common`}>
          {far.map((one) => (
            <OneArticle key={one.articleId} one={one} {...rest} />
          ))}
        </Disclosure>
      )}
    </div>
  )
}

type OneProps = Omit<Props, 'recognised'> & { one: Recognised }

function OneArticle({ one, decisions, change }: OneProps) {
  const chosen = chosenRelation(decisions, one)
  return (
    <fieldset className="border-s-2 border-rule ps-3">
      <legend className="font-medium">{one.title}</legend>
      <ul className="mb-2 list-disc ps-5 text-sm text-soft">
        {one.ties.map((tie) => (
          <li key={tie.kind} className="break-words">
            {tieInWords(tie)}
          </li>
        ))}
      </ul>
      {one.choices.map((relation) => (
        <Checkbox
          key={relation}
          type="radio"
          name={`relation-${one.articleId}`}
          checked={chosen === relation}
          onChange={() => change(choose(decisions, one.articleId, relation))}
          label={
            <>
              {RELATION_WORDS[relation]} {one.proposed === relation && <Tag tone="inferred">proposed</Tag>}
            </>
          }
        />
      ))}
      <p className="mt-1 text-sm">
        <Link
          href={deskPaths.workspace(one.slug)}
          className="inline-flex items-center pointer-coarse:min-h-11"
        >
          Read it
        </Link>
      </p>
    </fieldset>
  )
}
