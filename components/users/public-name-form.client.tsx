'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { publicName } from '@/lib/edition/public-name'
import { changePublicNameAction } from '@/lib/users/actions'
import { PUBLIC_NAME_STYLES, type PublicNameStyle } from '@/lib/users/model'
import { USER_WORDS } from '@/lib/users/refusal-words'

const STYLE_WORDS: Readonly<Record<PublicNameStyle, string>> = {
  second_editor: 'Without a name, by what I did',
  initials: 'By initials',
  byline: 'By full name',
}

type Props = { name: string; style: PublicNameStyle; rowVersion: number }

/** What readers see beside what one signs or approves, in editions to come. */
export function PublicNameForm({ name, style, rowVersion }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(style)
  const { run, pending, result } = useAction(changePublicNameAction)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await run({ style: chosen, rowVersion })
    if (isNews(answer)) router.refresh()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2">
        <legend className="reading mb-1 text-xl font-medium">Your name for readers</legend>
        <p className="mb-2 text-soft">
          It stands beside what you sign and approve. Editions already published keep what they printed.
        </p>
        {PUBLIC_NAME_STYLES.map((option) => (
          <label key={option} className="flex items-baseline gap-2">
            <input
              type="radio"
              name="style"
              value={option}
              checked={chosen === option}
              onChange={() => setChosen(option)}
            />
            <span>
              {STYLE_WORDS[option]}{' '}
              <span className="text-soft">({publicName({ name, style: option, sample: false })})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Problem result={result} words={USER_WORDS} />
      {result?.ok && (
        <Note role="status">
          Saved: readers will see “{publicName({ name, style: chosen, sample: false })}”.
        </Note>
      )}
      <div>
        <Button type="submit" pending={pending}>
          Save this choice
        </Button>
      </div>
    </form>
  )
}
