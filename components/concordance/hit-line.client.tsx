'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { memo } from 'react'
import { Tag } from '@/components/ui/tag'
import type { Hit } from '@/lib/concordance/model'
import { deskPaths } from '@/lib/paths/desk'
import styles from './concordance.module.css'

type Props = {
  hit: Hit
  index: number
  ticked: boolean
  /** The line says its article, because no heading above it does. */
  named: boolean
  onTick: (index: number, extend: boolean) => void
}

/** One place: what stands before it, the words under each other, what stands after. */
export const HitLine = memo(function HitLine({ hit, index, ticked, named, onTick }: Props) {
  const id = `hit-${hit.key}`
  return (
    <li className={`${styles.line} ${named ? styles.named : ''} ${ticked ? styles.ticked : ''}`}>
      <input
        id={id}
        type="checkbox"
        className="size-4"
        checked={ticked}
        data-hit={index}
        onChange={() => {}}
        onClick={(event) => onTick(index, event.shiftKey)}
      />
      <label htmlFor={id} className={`reading ${styles.words}`}>
        <span className={styles.left}>
          <span>{hit.left}</span>
        </span>
        <span className={styles.right}>
          <mark className={styles.found}>{hit.words}</mark>
          {hit.right}
        </span>
      </label>
      <p className={styles.facts}>
        {named && (
          <span className={`text-soft ${styles.article}`} title={hit.article.title}>
            {hit.article.title}
            {hit.current ? '' : `, version ${hit.version}`}{' '}
          </span>
        )}
        {hit.aside && <Tag>set aside</Tag>}
        {hit.cautions.map((caution) => (
          <Tag key={caution} tone="attention">
            {caution}
          </Tag>
        ))}
        {hit.overGap && <Tag tone="attention">over a gap</Tag>}
        {hit.also.length > 0 && <span className="text-soft">also in {versionWords(hit.also)}</span>}
        {hit.marks.map(({ publicId, version }, at) => (
          <Link
            key={publicId}
            href={deskPaths.workspaceAt(hit.article.slug, version, publicId) as Route}
            className="inline-flex items-center justify-center pointer-coarse:min-w-11"
          >
            {at === 0 ? (
              'annotated'
            ) : (
              <>
                <span className="spoken">annotation </span>
                {at + 1}
                <span className="spoken">
                  {' '}
                  of {hit.marks.length} on “{hit.words}”
                </span>
              </>
            )}
          </Link>
        ))}
      </p>
    </li>
  )
})

/** "version 1", "versions 2 and 1". */
function versionWords(numbers: readonly number[]): string {
  const last = numbers.at(-1)
  return numbers.length < 2 ? `version ${last}` : `versions ${numbers.slice(0, -1).join(', ')} and ${last}`
}
