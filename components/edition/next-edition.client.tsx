'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Note } from '@/components/ui/note'
import type { NextEdition } from '@/lib/edition/model'
import { PUBLISH_WORDS } from '@/lib/edition/refusal-words'
import { previewEditionAction, publishEditionAction } from '@/lib/newsroom/actions'
import { CandidateList } from './candidate-list'
import {
  allReady,
  byReadiness,
  type Choices,
  countWords,
  type Entry,
  inputOf,
  NOTHING,
  toggled,
} from './choices'
import { ConfirmEdition, type Shown } from './confirm-edition'
import { FurnitureList } from './furniture-list'
import { HeldUpList } from './held-up-list'
import { NotReadyList } from './not-ready-list'
import { WithdrawList } from './withdraw-list.client'

/** Choose what goes in, look at the difference, publish it. What is chosen stays chosen until it is published. */
export function NextEditionForm({ edition }: { edition: NextEdition }) {
  const router = useRouter()
  const [choices, setChoices] = useState<Choices>(NOTHING)
  const [shown, setShown] = useState<Shown | null>(null)
  const [published, setPublished] = useState<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const preview = useAction(previewEditionAction)
  const publishing = useAction(publishEditionAction)
  const { ready, heldUp, notReady } = byReadiness(edition)
  const choosing = (id: string, entry: Entry | null) => choose({ chosen: toggled(choices.chosen, id, entry) })

  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])

  // Another choice is another difference: the one that was looked at no longer counts.
  const choose = (changed: Partial<Choices>) => {
    setChoices({ ...choices, ...changed })
    setShown(null)
    publishing.clear()
  }
  const look = async () => {
    setPublished(null)
    publishing.clear()
    const answer = await preview.run(inputOf(choices, edition))
    setShown(answer?.ok ? answer.value : null)
    if (answer && !answer.ok && answer.reason === 'moved') router.refresh()
  }
  const publish = async () => {
    if (!shown) return
    const answer = await publishing.run({ ...inputOf(choices, edition), diffSha256: shown.diffSha256 })
    if (!answer) return
    if (answer.ok) {
      setPublished(answer.value.number)
      setChoices(NOTHING)
      setShown(null)
    }
    if (isNews(answer)) router.refresh()
  }

  return (
    <>
      <div role="status">{published !== null && <Published number={published} />}</div>
      <Part title="Statements that are ready" count={ready.length}>
        <CandidateList candidates={ready} chosen={choices.chosen} onChange={choosing} />
      </Part>
      <Part title="Titles and other words" count={edition.furniture.length}>
        <FurnitureList
          furniture={edition.furniture}
          chosen={choices.furniture}
          onChange={(id, on) => choose({ furniture: toggled(choices.furniture, id, on ? true : null) })}
        />
      </Part>
      {edition.published.length > 0 && (
        <Part title="Withdraw" count={Object.keys(choices.withdrawn).length}>
          <Disclosure
            summary={`Choose among the ${edition.published.length} statements of edition ${edition.number - 1}`}
            open={edition.published.some(({ doubtful }) => doubtful)}
          >
            <WithdrawList
              published={edition.published}
              withdrawn={choices.withdrawn}
              onChange={(id, entry) => choose({ withdrawn: toggled(choices.withdrawn, id, entry) })}
            />
          </Disclosure>
        </Part>
      )}
      <Part title="Not ready" count={heldUp.length + notReady.length + edition.waiting.length}>
        {heldUp.length > 0 && <HeldUpList candidates={heldUp} chosen={choices.chosen} onChange={choosing} />}
        {(heldUp.length === 0 || notReady.length + edition.waiting.length > 0) && (
          <NotReadyList candidates={notReady} waiting={edition.waiting} />
        )}
      </Part>
      <div className="bottom-0 z-10 -mx-4 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper px-4 py-3 sm:sticky">
        <p className="me-auto text-sm" role="status">
          {countWords(choices)}
        </p>
        {ready.length + edition.furniture.length > 0 && (
          <Button onClick={() => choose({ ...allReady(edition), withdrawn: choices.withdrawn })}>
            Choose all that is ready
          </Button>
        )}
        <Button variant={shown ? 'quiet' : 'primary'} pending={preview.pending} onClick={look}>
          Show the difference
        </Button>
      </div>
      <Problem
        result={preview.result}
        words={PUBLISH_WORDS}
        fieldNames={{ withdraw: 'A withdrawal', reasons: 'A statement' }}
        className="mt-4"
      />
      {shown ? (
        <ConfirmEdition
          shown={shown}
          result={publishing.result}
          pending={publishing.pending}
          onPublish={publish}
          heading={heading}
        />
      ) : (
        <Problem result={publishing.result} words={PUBLISH_WORDS} className="mt-4" />
      )}
    </>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="mt-8 first:mt-0">
      <h2 className="reading mb-2 text-xl font-medium">
        {title} <span className="text-base font-normal text-soft">({count})</span>
      </h2>
      {children}
    </section>
  )
}

function Published({ number }: { number: number }) {
  return (
    <Note title={`Edition ${number} is published`} className="mb-6">
      <p>
        Readers have it now. <a href={`/editions/${number}`}>Read edition {number}</a>
      </p>
    </Note>
  )
}
