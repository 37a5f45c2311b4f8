'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import { KeyOf } from '@/components/annotation/key-of.client'
import { Quoted } from '@/components/annotation/quoted'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { type Status, StatusLine } from '@/components/ui/status-line.client'
import { dropExampleAction } from '@/lib/codebook/actions'
import { freeKinds } from '@/lib/codebook/free-kinds'
import type { Entry, Example, ShownAnnotation } from '@/lib/codebook/model'
import { deskPaths } from '@/lib/paths/desk'
import { CodebookEntry } from './codebook-entry'
import { CODEBOOK_PROBLEMS } from './codebook-problems'
import { PickExample } from './pick-example.client'

type Props = {
  entry: Entry
  annotations: readonly ShownAnnotation[]
  /** Where the rule is written. */
  children: ReactNode
}

/** What stands of one target, and the annotations from which examples are picked. */
export function EntryPage({ entry, annotations, children }: Props) {
  const router = useRouter()
  const { run, pending, result, clear } = useAction(dropExampleAction)
  const heading = useRef<HTMLHeadingElement>(null)
  const [status, setStatus] = useState<Status | null>(null)
  const drop = async ({ id }: Example) => {
    const answer = await run({ exampleId: id })
    setStatus(answer?.ok ? { words: 'Taken away. The annotation stays as it is.' } : null)
    router.refresh()
  }
  const picked = new Set(entry.examples.map(({ annotation }) => annotation.id))
  const kinds = freeKinds(entry.examples)
  const free = annotations.filter(({ id }) => !picked.has(id))
  return (
    <div className="flex flex-col gap-8">
      <section aria-label="What it says" className="max-w-2xl">
        <CodebookEntry
          entry={entry}
          doWith={(example) => (
            <Button className="mt-1" pending={pending} onClick={() => drop(example)}>
              Take this example away
            </Button>
          )}
        />
        <Problem result={result} words={CODEBOOK_PROBLEMS} className="mt-3" />
        <StatusLine status={status} />
      </section>
      {children}
      <section aria-labelledby="pick" className="max-w-2xl">
        <h2 id="pick" ref={heading} tabIndex={-1} className="reading text-xl outline-none">
          Pick examples
        </h2>
        <p className="text-sm text-soft">
          Two good ones and a bad one, from annotations that point here; the newest come first. In an article
          Codebook <KeyOf command="codebook" /> does the same with the annotation that is chosen.
        </p>
        {kinds.length === 0 ? (
          <p className="mt-2">All three are picked. Take one away to pick another.</p>
        ) : free.length === 0 ? (
          <p className="mt-2">No other annotation points here yet.</p>
        ) : (
          <ul className="mt-2 flex flex-col">
            {free.map((annotation) => (
              <li key={annotation.id} className="border-t border-rule py-3">
                <Quoted words={annotation.words} />
                <p className="mt-1 text-sm">
                  <Link
                    href={
                      deskPaths.workspaceAt(
                        annotation.article.slug,
                        annotation.version,
                        annotation.publicId,
                      ) as Route
                    }
                  >
                    {annotation.article.title}
                  </Link>
                </p>
                <PickExample
                  // What could not be picked before may be picked now: its problem goes with any change.
                  key={entry.examples.map(({ id }) => id).join()}
                  kinds={kinds}
                  subjectId={entry.target.id}
                  annotationId={annotation.id}
                  words={annotation.words.join(' … ')}
                  onPicked={(kind) => {
                    clear()
                    setStatus({ words: `Picked as a ${kind} example.` })
                    heading.current?.focus()
                    router.refresh()
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
