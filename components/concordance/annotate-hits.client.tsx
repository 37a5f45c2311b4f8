'use client'

import { useState } from 'react'
import { type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { VOICES, type Voice } from '@/lib/annotation/model'
import { annotateHitsAction } from '@/lib/concordance/actions'
import { type Hit, MOST_ANNOTATED } from '@/lib/concordance/model'
import { EXTENTS, type Extent, type Outcome, outcomeOf, type Wanted, wantedOf } from './wanted'

type Props = {
  hits: readonly Hit[]
  subjects: readonly Pickable[]
  open: boolean
  onClose: () => void
  onDone: (done: Outcome) => void
}

const PROBLEMS = { 'no-such-target': 'One of the subjects is no longer there. Remove it, then try again.' }
const NAMES = { targets: 'About', note: 'Note', hits: 'Places' }

/**
 * One form for all that is ticked: what it is about, how much is annotated, whose voice, a note. Each place keeps its
 * own guess of the voice unless one is chosen for all.
 */
export function AnnotateHits({ hits, subjects, open, onClose, onDone }: Props) {
  const { run, pending, result, clear } = useAction(annotateHitsAction)
  const [targets, setTargets] = useState<string[]>([])
  const [voice, setVoice] = useState<Voice | ''>('')
  const [note, setNote] = useState('')
  const [extent, setExtent] = useState<Extent>('sentence')
  const wanted = wantedOf(hits, extent)
  const close = () => {
    clear()
    onClose()
  }
  const save = async () => {
    const answer = await run({
      hits: wanted.map(({ versionId, start, end, voice: guessed }) => ({
        versionId,
        start,
        end,
        voice: voice || guessed,
      })),
      targets,
      note,
    })
    if (!answer?.ok) return
    setNote('')
    onDone(outcomeOf(wanted, answer.value))
    close()
  }
  const tooMany = wanted.length > MOST_ANNOTATED
  const again = hits.filter(({ marks }) => marks.length > 0).length
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
        {again > 0 && (
          <Note tone="attention">
            {again === 1 ? 'One of these places is' : `${again} of these places are`} annotated already.
            Another annotation would stand beside what is there.
          </Note>
        )}
        <SubjectPicker label="About" options={subjects} chosen={targets} onChange={setTargets} />
        <Field label="Annotate" hint={extent === 'sentence' ? sentenceHint(hits, wanted) : undefined}>
          <Select value={extent} onChange={({ target }) => setExtent(target.value as Extent)}>
            {Object.entries(EXTENTS).map(([key, words]) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Voice"
          hint="Guessed for each place from its block, the quotation marks and who speaks in its sentence."
        >
          <Select value={voice} onChange={({ target }) => setVoice(target.value as Voice | '')}>
            <option value="">as guessed: {guessedWords(wanted)}</option>
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
        <Places wanted={wanted} voice={voice} />
      </div>
    </Dialog>
  )
}

function Places({ wanted, voice }: { wanted: readonly Wanted[]; voice: Voice | '' }) {
  return (
    <section
      aria-label="What is annotated"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
      tabIndex={0}
      className="max-h-56 overflow-y-auto border-y border-rule"
    >
      <ul>
        {wanted.map(({ key, left, words, right, voice: guessed, hits }) => (
          <li key={key} className="border-b border-rule py-1.5 text-sm last:border-b-0">
            <span className="reading">
              {left}
              <strong>{words}</strong>
              {right}
            </span>{' '}
            <span className="text-soft">
              {VOICES[voice || guessed]}, {hits[0] && textName(hits[0])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const textName = ({ article, current, version }: Hit) =>
  current ? article.title : `${article.title}, version ${version}`

/** Says when places share a sentence, which is annotated once. */
const sentenceHint = (hits: readonly Hit[], wanted: readonly Wanted[]) =>
  wanted.length < hits.length
    ? `${places(hits.length)} stand in ${wanted.length === 1 ? 'one sentence' : `${wanted.length} sentences`}: each is annotated once.`
    : undefined

/** "outlet’s own words 9, direct speech 5". */
function guessedWords(wanted: readonly Wanted[]): string {
  const counts = new Map<Voice, number>()
  for (const { voice } of wanted) counts.set(voice, (counts.get(voice) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([voice, count]) => `${VOICES[voice]} ${count}`)
    .join(', ')
}

export const places = (count: number) => (count === 1 ? '1 place' : `${count} places`)
