'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { OldAndNow } from '@/components/suspect/old-and-now'
import { changedWords } from '@/components/suspect/words'
import { announce } from '@/components/ui/announced.client'
import { isTyping } from '@/components/ui/is-typing'
import { Tag } from '@/components/ui/tag'
import { claimTaskAction, releaseTaskAction } from '@/lib/task/actions'
import { type Claim, REASONS, TASK_KINDS, type Task, taskKey } from '@/lib/task/model'
import { hearTasksChanged } from './tasks-changed'

const TOGETHER_MS = 300

export type QueueItem = Task & { readonly claim: Claim | null }

/** The next best tasks, most useful first: j and k walk, Enter opens, c takes one, r gives it back. */
export function TaskQueue({ items }: { items: readonly QueueItem[] }) {
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const claiming = useAction(claimTaskAction)
  const releasing = useAction(releaseTaskAction)

  /** What was said of the last task is not said of the next. */
  const forget = () => {
    claiming.clear()
    releasing.clear()
    announce('')
  }
  async function send(item: QueueItem, how: 'claim' | 'release') {
    const { kind, subject } = item
    forget()
    const answer = await (how === 'claim'
      ? claiming.run({ kind, subject })
      : releasing.run({ kind, subject }))
    if (!answer) return
    if (answer.ok) announce(how === 'claim' ? `Yours for a day: ${item.title}` : `Given back: ${item.title}`)
    // What another did meanwhile is shown, too.
    router.refresh()
  }
  const latest = useRef({ items, send, forget })
  latest.current = { items, send, forget }

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-task]') ?? [])]
      const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (by !== 0) {
        event.preventDefault()
        return links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus()
      }
      const item = latest.current.items[at]
      const how = event.key === 'c' ? 'claim' : event.key === 'r' ? 'release' : null
      if (!item || !how) return
      const known = knownWords(how, item.claim)
      if (!known) return void latest.current.send(item, how)
      latest.current.forget()
      announce(known)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  // Who has what is shown as it changes, like the inbox; what happens together is asked for once.
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined
    const stop = hearTasksChanged(() => {
      clearTimeout(soon)
      soon = setTimeout(() => router.refresh(), TOGETHER_MS)
    })
    return () => {
      clearTimeout(soon)
      stop()
    }
  }, [router])

  const failed = [claiming.result, releasing.result].find((result) => result?.ok === false)
  return (
    <>
      <Problem result={failed} words={problems(failed)} className="mb-3" />
      <ol ref={list} className="max-w-4xl border-t border-rule">
        {items.map((item) => (
          <Row key={taskKey(item)} item={item} onSend={(how) => void send(item, how)} />
        ))}
      </ol>
    </>
  )
}

/** Why it would change nothing, as far as the screen knows already; null when it may. */
function knownWords(how: 'claim' | 'release', claim: Claim | null): string | null {
  if (!claim) return how === 'release' ? 'Nobody has taken it: c takes it.' : null
  if (claim.own) return how === 'claim' ? 'It is yours already: r gives it back.' : null
  return how === 'claim'
    ? `${claim.by} has it. Take another, or ask.`
    : `${claim.by} has it: only they give it back. After a day it is free again.`
}

function problems(failed: object | null | undefined): Readonly<Record<string, string>> {
  const { by } = (failed as { details?: { by?: string } } | null)?.details ?? {}
  return {
    taken: `${by ?? 'Somebody else'} took this task just now. Nothing was changed; take another, or ask.`,
    'not-taken': 'It is not yours any more: it was given back, or its day was over. Nothing was changed.',
  }
}

function Row({ item, onSend }: { item: QueueItem; onSend: (how: 'claim' | 'release') => void }) {
  const { title, about, href, kind, reason, claim, changed } = item
  const known = changed ? `${about}: ${changedWords(changed)}` : about
  const theirs = claim !== null && !claim.own
  return (
    <li
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-b border-rule py-2 focus-within:bg-raised ${theirs ? 'text-soft' : ''}`}
    >
      <Link
        href={href as Route}
        data-task
        prefetch={false}
        className="min-w-0 no-underline hover:underline sm:grid sm:grid-cols-[10.5rem_minmax(0,1fr)] sm:gap-x-4"
      >
        <span className="block pt-1 text-xs text-soft">{TASK_KINDS[kind]}</span>
        <span className="block min-w-0">
          {changed ? (
            <OldAndNow words={changed} />
          ) : (
            <span className="reading block text-lg leading-snug">{title}</span>
          )}
          <span className="block text-sm text-soft">
            {[REASONS[reason], known].filter(Boolean).join(' · ')}
          </span>
        </span>
      </Link>
      <span className="flex flex-col items-end gap-1 pt-1 text-sm">
        {claim && (
          <Tag tone={claim.own ? 'strong' : 'plain'}>{claim.own ? 'yours' : `${claim.by} has it`}</Tag>
        )}
        {!theirs && (
          <button
            type="button"
            className="min-h-6 text-soft underline decoration-1 underline-offset-4 hover:text-ink"
            onClick={() => onSend(claim ? 'release' : 'claim')}
          >
            {claim ? 'Give back' : 'Take'}
            <span className="spoken"> ({title})</span>
          </button>
        )}
      </span>
    </li>
  )
}
