'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { memo } from 'react'
import { Tag } from '@/components/ui/tag'
import { VOICES } from '@/lib/annotation/model'
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
        {hit.overGap && <Tag tone="attention">over a gap</Tag>}
        {ticked && <Tag tone="inferred">{VOICES[hit.voice]}?</Tag>}
        {hit.marks.map((publicId, at) => (
          <Link key={publicId} href={deskPaths.workspaceAt(hit.article.slug, hit.version, publicId) as Route}>
            {at === 0 ? 'annotated' : at + 1}
          </Link>
        ))}
      </p>
    </li>
  )
})
