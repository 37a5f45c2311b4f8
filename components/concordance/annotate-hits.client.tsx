'use client'

import { useState } from 'react'
import { type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { VOICES, type Voice } from '@/lib/annotation/model'
import { annotateHitsAction } from '@/lib/concordance/actions'
import { type Hit, type HitFault, type MadeAnnotation, MOST_ANNOTATED } from '@/lib/concordance/model'

type Done = {
  readonly made: readonly MadeAnnotation[]
  readonly refused: readonly { readonly key: string; readonly reason: HitFault }[]
}
type Props = {
  hits: readonly Hit[]
  subjects: readonly Pickable[]
  open: boolean
  onClose: () => void
  onDone: (done: Done) => void
}

const PROBLEMS = { 'no-such-target': 'One of the subjects is no longer there. Remove it, then try again.' }
const NAMES = { targets: 'About', note: 'Note', hits: 'Places' }

/** One form for all that is ticked: what it is about, whose voice, a note. Each place keeps its own guess of the voice unless one is chosen for all. */
export function AnnotateHits({ hits, subjects, open, onClose, onDone }: Props) {
  const { run, pending, result, clear } = useAction(annotateHitsAction)
  const [targets, setTargets] = useState<string[]>([])
  const [voice, setVoice] = useState<Voice | ''>('')
  const [note, setNote] = useState('')
  const close = () => {
    clear()
    onClose()
  }
  const save = async () => {
    const answer = await run({
      hits: hits.map((hit) => ({
        versionId: hit.versionId,
        start: hit.start,
        end: hit.end,
        voice: voice || hit.voice,
      })),
      targets,
      note,
    })
    if (!answer?.ok) return
    setNote('')
    onDone(answer.value)
    close()
  }
  const tooMany = hits.length > MOST_ANNOTATED
  return (
    <Dialog
      open={open}
      title={`Annotate ${places(hits.length)}`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Not now</Button>
          <Button
            variant="primary"
            pending={pending}
            aria-disabled={tooMany}
            onClick={tooMany ? undefined : save}
          >
            Annotate {places(hits.length)}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl and Enter save from any field */}
      <div
        className="flex flex-col gap-4"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !tooMany) void save()
        }}
      >
        {tooMany && (
          <p className="text-problem">
            At most {MOST_ANNOTATED} can be annotated at once. Take some ticks away first.
          </p>
        )}
        <SubjectPicker label="About" options={subjects} chosen={targets} onChange={setTargets} />
        <Field label="Voice" hint="Guessed for each place from its block and the quotation marks round it.">
          <Select value={voice} onChange={({ target }) => setVoice(target.value as Voice | '')}>
            <option value="">as guessed: {guessedWords(hits)}</option>
            {Object.entries(VOICES).map(([key, words]) => (
              <option key={key} value={key}>
                {words}, for all
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Note" hint="The same for all; may stay empty.">
          <TextArea value={note} rows={2} onChange={({ target }) => setNote(target.value)} />
        </Field>
        <Problem result={result} words={PROBLEMS} fieldNames={NAMES} />
        <Places hits={hits} voice={voice} />
      </div>
    </Dialog>
  )
}

function Places({ hits, voice }: { hits: readonly Hit[]; voice: Voice | '' }) {
  return (
    <section
      aria-label="What is annotated"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
      tabIndex={0}
      className="max-h-56 overflow-y-auto border-y border-rule"
    >
      <ul>
        {hits.map((hit) => (
          <li key={hit.key} className="border-b border-rule py-1.5 text-sm last:border-b-0">
            <span className="reading">
              {hit.left.slice(-30)}
              <strong>{hit.words}</strong>
              {hit.right.slice(0, 30)}
            </span>{' '}
            <span className="text-soft">
              {VOICES[voice || hit.voice]}, {hit.article.title}
              {hit.current ? '' : `, version ${hit.version}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "outlet’s own words 9, direct speech 5". */
function guessedWords(hits: readonly Hit[]): string {
  const counts = new Map<Voice, number>()
  for (const { voice } of hits) counts.set(voice, (counts.get(voice) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([voice, count]) => `${VOICES[voice]} ${count}`)
    .join(', ')
}

export const places = (count: number) => (count === 1 ? '1 place' : `${count} places`)
