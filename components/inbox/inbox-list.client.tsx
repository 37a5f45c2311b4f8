'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { shortened } from '@/components/thread/words'
import { Disclosure } from '@/components/ui/disclosure'
import { isTyping } from '@/components/ui/is-typing'
import { Key } from '@/components/ui/key'
import { Tag } from '@/components/ui/tag'
import { TextButton } from '@/components/ui/text-button'
import { markDoneAction, markWaitingAction } from '@/lib/inbox/actions'
import type { InboxItem } from '@/lib/inbox/model'
import { instantInWords } from '@/lib/text/instant'
import { sayInboxChanged } from './inbox-changed'
import { whyWords } from './words'

/** Dealt-with items that are still shown. */
const MOST_DONE = 20

/** What waits for somebody, newest first, walked by keys; below it, folded away, what they dealt with. */
export function InboxList({ items }: { items: readonly InboxItem[] }) {
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const mark = useAction(markDoneAction)
  const unmark = useAction(markWaitingAction)
  const waiting = items.filter(({ done }) => !done)
  const done = items.filter((item) => item.done).slice(0, MOST_DONE)

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-inbox-item]') ?? [])]
  const finish = async (item: InboxItem) => {
    const at = waiting.indexOf(item)
    const answer = await mark.run({ key: item.key, at: item.at })
    if (!answer?.ok) return
    router.refresh()
    sayInboxChanged()
    // The next one comes up into its place.
    links()[at + 1 < waiting.length ? at + 1 : at - 1]?.focus()
  }
  const wait = async ({ key }: InboxItem) => {
    if (!(await unmark.run({ key }))?.ok) return
    router.refresh()
    sayInboxChanged()
  }
  const press = useRef<(event: KeyboardEvent) => void>(() => {})
  press.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const at = links().indexOf(document.activeElement as HTMLElement)
    const by = { j: 1, k: -1 }[event.key]
    if (by) links()[Math.max(0, Math.min(links().length - 1, at + by))]?.focus()
    else if (event.key === 'e' && waiting[at]) void finish(waiting[at])
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press.current(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  return (
    <>
      <Problem result={mark.result} />
      {waiting.length > 0 && (
        <ul ref={list} className="max-w-4xl border-t border-rule">
          {waiting.map((item) => (
            <Item key={item.key} item={item} action="Done" onAct={() => void finish(item)} />
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <p className="key-hints mt-4 text-sm text-soft">
          <Key>j</Key> <Key>k</Key> next and previous, <Key>Enter</Key> opens, <Key>e</Key> done with it.
        </p>
      )}
      {done.length > 0 && (
        <Disclosure summary="Dealt with" className="mt-8">
          <ul className="max-w-4xl border-t border-rule">
            {done.map((item) => (
              <Item key={item.key} item={item} action="Let it wait again" onAct={() => void wait(item)} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

type ItemProps = { item: InboxItem; action: string; onAct: () => void }

function Item({ item, action, onAct }: ItemProps) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
      <Link
        href={item.href as Route}
        data-inbox-item={item.done ? undefined : item.key}
        className="min-w-0 flex-1 basis-72 no-underline hover:bg-raised"
      >
        <span className="block text-sm text-soft">
          {whyWords(item)}
          {item.kind === 'thread' && item.blocking && (
            <>
              {' '}
              <Tag tone="problem">stops publishing</Tag>
            </>
          )}
        </span>
        {item.kind === 'thread' && item.said && (
          <span className="reading line-clamp-2 text-lg text-ink">{shortened(item.said, 240)}</span>
        )}
        <span
          className={`reading line-clamp-2 ${item.kind === 'thread' && item.said ? 'text-base text-soft' : 'text-lg text-ink'}`}
        >
          {item.words}
        </span>
      </Link>
      <time dateTime={item.at} className="text-sm text-soft">
        {instantInWords(item.at)}
      </time>
      <TextButton onClick={onAct}>
        {action}
        <span className="spoken">: {item.words.slice(0, 60)}</span>
      </TextButton>
    </li>
  )
}
