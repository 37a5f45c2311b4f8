'use client'

import Form from 'next/form'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  ASKED_NOTHING,
  type Asked,
  type Concordance,
  HIT_ORDERS,
  WHICH_BLOCKS,
  WHICH_MARKED,
  WHICH_VERSIONS,
} from '@/lib/concordance/model'
import { soughtText } from '@/lib/concordance/parse-sought'
import { deskPaths } from '@/lib/paths/desk'

/** Where the words are typed; the key `/` goes there. */
export const SEARCH_BOX = 'concordance-words'

const FIRST_LINE = '[data-hit="0"]'
const CHOICES = 'concordance-choices'
const CHOSEN = ['order', 'article', 'versions', 'blocks', 'marked', 'across'] as const

type Props = { asked: Asked; articles: Concordance['articles'] }

/** What is looked for, and where. The address says all of it; a choice is followed at once. */
export function ConcordanceForm({ asked, articles }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLInputElement>(null)
  // On a phone what is found comes first.
  const [open, setOpen] = useState(false)
  const set = CHOSEN.filter((key) => asked[key] !== ASKED_NOTHING[key]).length
  const send = () => form.current?.requestSubmit()
  const leave = () => {
    const line = document.querySelector<HTMLElement>(FIRST_LINE)
    if (line) line.focus()
    else box.current?.blur()
  }
  const press = (event: KeyboardEvent) => {
    // A browser empties a search field at Escape.
    if (event.key === 'Escape') event.preventDefault()
    // The same search again brings nothing new to go on to: its lines are here.
    if (event.key === 'Escape' || (event.key === 'Enter' && box.current?.value === asked.q)) leave()
  }
  const take = (text: string) => {
    if (!text || !box.current) return
    box.current.value = text
    send()
  }
  return (
    <div className="mb-5 flex flex-col gap-3">
      <Form ref={form} action={deskPaths.concordance()} scroll={false} className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-3">
          <Field label="Words" className="min-w-60 flex-1">
            <TextInput
              ref={box}
              id={SEARCH_BOX}
              name="q"
              type="search"
              defaultValue={asked.q}
              onKeyDown={press}
              maxLength={300}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
          <SearchButton />
        </div>
        <div className="md:hidden">
          <Button aria-expanded={open} aria-controls={CHOICES} onClick={() => setOpen(!open)}>
            Order and choice{set > 0 && ` (${set} set)`}
          </Button>
        </div>
        <div
          id={CHOICES}
          className={`flex flex-wrap items-end gap-x-4 gap-y-2 ${open ? 'max-sm:grid max-sm:grid-cols-2' : 'max-md:hidden'}`}
        >
          <Choice name="order" label="Order" table={HIT_ORDERS} value={asked.order} onChange={send} />
          <Choice
            name="article"
            label="Article"
            table={{ '': 'all articles', ...articleWords(articles, asked.article) }}
            value={asked.article}
            onChange={send}
          />
          <Choice
            name="versions"
            label="Versions"
            table={WHICH_VERSIONS}
            value={asked.versions}
            onChange={send}
          />
          <Choice name="blocks" label="Blocks" table={WHICH_BLOCKS} value={asked.blocks} onChange={send} />
          <Choice
            name="marked"
            label="Annotations"
            table={WHICH_MARKED}
            value={asked.marked}
            onChange={send}
          />
          <Checkbox
            key={`${asked.across}`}
            name="across"
            value="1"
            label="over paragraphs and gaps"
            defaultChecked={asked.across}
            onChange={send}
            className="pb-1.5 text-sm"
          />
        </div>
      </Form>
      <Disclosure summary="Put a search together">
        <Composer onTake={take} />
      </Disclosure>
    </div>
  )
}

function SearchButton() {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" variant="primary" pending={pending}>
      {pending ? 'Searching …' : 'Search'}
    </Button>
  )
}

type ChoiceProps = {
  name: string
  label: string
  table: Readonly<Record<string, string>>
  value: string
  onChange: () => void
}

function Choice({ name, label, table, value, onChange }: ChoiceProps) {
  return (
    <Field label={label} className="max-w-full">
      {/* Going back in the history gives another value: the key lets the select follow. */}
      <Select key={value} name={name} defaultValue={value} onChange={onChange} className="md:max-w-60">
        {Object.entries(table).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Articles with how many places each has; the chosen one also when it has none. */
function articleWords(articles: Concordance['articles'], chosen: string): Record<string, string> {
  const listed = Object.fromEntries(articles.map(({ slug, title, hits }) => [slug, `${title} (${hits})`]))
  return chosen && !listed[chosen] ? { ...listed, [chosen]: `${chosen} (0)` } : listed
}

const EMPTY = { words: '', near: '', within: 5, beginnings: false }

/** For those who would rather not type signs: the fields become the search. */
function Composer({ onTake }: { onTake: (text: string) => void }) {
  const [form, setForm] = useState(EMPTY)
  const text = soughtText(form)
  const change = (more: Partial<typeof EMPTY>) => setForm({ ...form, ...more })
  return (
    <form
      className="flex flex-wrap items-end gap-3 border-s-2 border-rule ps-4"
      onSubmit={(event) => {
        event.preventDefault()
        onTake(text)
      }}
    >
      <Field label="These words, together" className="min-w-44 flex-1">
        <TextInput value={form.words} onChange={({ target }) => change({ words: target.value })} />
      </Field>
      <Field label="near these" hint="or empty" className="min-w-44 flex-1">
        <TextInput value={form.near} onChange={({ target }) => change({ near: target.value })} />
      </Field>
      <Field label="Words between them, at most">
        <TextInput
          type="number"
          min={0}
          max={100}
          className="max-w-24"
          value={form.within}
          onChange={({ target }) =>
            change({ within: Math.max(0, Math.min(100, Math.trunc(Number(target.value)))) })
          }
        />
      </Field>
      <Checkbox
        label="also longer words that begin so"
        checked={form.beginnings}
        onChange={({ target }) => change({ beginnings: target.checked })}
        className="pb-1.5"
      />
      <Button type="submit">{text ? `Search ${text}` : 'Search'}</Button>
    </form>
  )
}
