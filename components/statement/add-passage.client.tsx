'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { addEvidenceAction, findPassagesAction } from '@/lib/statement/actions'
import { BEARINGS, type Bearing, type PassageOption } from '@/lib/statement/model'
import { BEARING_MARKS, STATEMENT_PROBLEMS } from './words'

type Props = { revisionId: string; onlySupport: boolean }

const WAIT_MS = 250

/** Finds passages that are marked already and attaches one with its bearing. */
export function AddPassage({ revisionId, onlySupport }: Props) {
  const router = useRouter()
  const add = useAction(addEvidenceAction)
  const [query, setQuery] = useState('')
  const found = useFoundPassages(revisionId, query, add.result)
  const bearings = onlySupport ? (['supports'] as const) : Object.values(BEARINGS)
  async function attach(annotationId: string, bearing: Bearing) {
    if (isNews(await add.run({ revisionId, annotationId, bearing }))) router.refresh()
  }
  return (
    <Disclosure
      summary={onlySupport ? 'Attach further support' : 'Attach a passage that is marked already'}
      className="border-t border-rule pt-3"
    >
      <div className="flex flex-col gap-3">
        <Field label="Find a passage" hint="By its words, its note or its article.">
          <TextInput type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </Field>
        <Problem result={add.result} words={STATEMENT_PROBLEMS} />
        {found?.length === 0 && (
          <p className="text-sm text-soft">No passage is found that is not attached yet.</p>
        )}
        <ul className="flex flex-col gap-3">
          {found?.map((option) => (
            <li key={option.annotationId} className="border-s-2 border-edge ps-3">
              <p className="reading line-clamp-4">{option.words}</p>
              <p className="text-sm text-soft">
                {option.article.workingTitle} · {option.voice.replaceAll('_', ' ')}
              </p>
              <div className="mt-1 flex flex-wrap gap-2">
                {bearings.map((bearing) => (
                  <Button
                    key={bearing}
                    pending={add.pending}
                    onClick={() => void attach(option.annotationId, bearing)}
                  >
                    <span aria-hidden="true">{BEARING_MARKS[bearing]}</span> {bearing}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}

/** Passages for a query, asked for when typing pauses; null while nothing was answered yet. The last query wins. */
function useFoundPassages(revisionId: string, query: string, again: unknown) {
  const [found, setFound] = useState<readonly PassageOption[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: attaching one changes what is left to find
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await findPassagesAction({ revisionId, query }).catch(() => null)
      if (isCurrent && answer?.ok) setFound(answer.value)
    }, WAIT_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [revisionId, query, again])
  return found
}
