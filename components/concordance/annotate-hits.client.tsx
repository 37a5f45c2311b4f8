'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { keepTargets, lastTargets } from '@/components/annotation/last-targets'
import { SubjectPicker } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { annotateHitsAction } from '@/lib/concordance/actions'
import { type Hit, MOST_ANNOTATED } from '@/lib/concordance/model'
import { type AboutSubject, orderAbout } from './order-about'
import { SourceForAll } from './source-for-all'
import { AS_GUESSED, chosenSource, type ForAll, sourceWords } from './source-words'
import { EXTENTS, type Extent, type Outcome, outcomeOf, type Wanted, wantedOf } from './wanted'

type Props = {
  hits: readonly Hit[]
  subjects: readonly AboutSubject[]
  open: boolean
  onClose: () => void
  onDone: (done: Outcome) => void
}

const PROBLEMS = {
  'no-such-target': 'One of the subjects is no longer there. Remove it, then try again.',
  'no-such-speaker': 'A speaker is no longer listed. Choose another for all, or reload the page.',
}
const MISSING = 'Nothing was saved yet. Choose what they are about.'
const NAMES = { targets: 'About', note: 'Note', hits: 'Places' }

/**
 * One form for all that is ticked: what it is about, how much is annotated, whose words, a note. Each place keeps its
 * own guess of voice and speaker unless one is chosen for all, and says it before it is saved.
 */
export function AnnotateHits({ hits, subjects, open, onClose, onDone }: Props) {
  const { run, pending, result, clear } = useAction(annotateHitsAction)
  const [targets, setTargets] = useState<string[]>([])
  const [forAll, setForAll] = useState<ForAll>(AS_GUESSED)
  const [note, setNote] = useState('')
  const [extent, setExtent] = useState<Extent>('sentence')
  const [missing, setMissing] = useState(false)
  const about = useRef<HTMLDivElement>(null)
  const wanted = wantedOf(hits, extent)
  const names = useMemo(() => new Map(subjects.map(({ id, title }) => [id, title])), [subjects])
  // What was used last is asked for when the form opens for other places, not while somebody chooses.
  const offered = useMemo(
    () => (open ? orderAbout(subjects, hits, lastTargets()) : subjects),
    [open, subjects, hits],
  )
  const close = () => {
    clear()
    setMissing(false)
    onClose()
  }
  const tooMany = wanted.length > MOST_ANNOTATED
  const save = async () => {
    setMissing(targets.length === 0)
    if (targets.length === 0) about.current?.querySelector('input')?.focus()
    if (tooMany || targets.length === 0) return
    const answer = await run({
      hits: wanted.map(({ versionId, start, end, source }) => ({
        versionId,
        start,
        end,
        ...chosenSource(source, forAll),
      })),
      targets,
      note,
    })
    if (!answer?.ok) return
    keepTargets(targets)
    // The next places have guesses of their own, and what was used last is offered first.
    setTargets([])
    setForAll(AS_GUESSED)
    setNote('')
    onDone(outcomeOf(wanted, answer.value))
    close()
  }
  useSaveKey(open, () => void save())
  return (
    <Dialog
      open={open}
      title={`Annotate ${places(hits.length)}`}
      onClose={close}
      actions={
        <>
          <div className="basis-full empty:hidden">
            {tooMany && (
              <p role="alert" className="text-problem">
                At most {MOST_ANNOTATED} can be annotated at once. Take some ticks away first.
              </p>
            )}
            {/* It is read at its field, which may have the focus already. */}
            <p role="alert" className="spoken">
              {missing && targets.length === 0 && MISSING}
            </p>
            <Problem result={result} words={PROBLEMS} fieldNames={NAMES} />
          </div>
          <Button onClick={close}>Not now</Button>
          <Button variant="primary" pending={pending} aria-disabled={tooMany} onClick={save}>
            Annotate {places(hits.length)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <AgainNote count={hits.filter(({ marks }) => marks.length > 0).length} />
        <div ref={about}>
          <SubjectPicker
            isFirst
            closes
            label="About"
            error={missing && targets.length === 0 ? MISSING : undefined}
            options={offered}
            chosen={targets}
            onChange={setTargets}
          />
        </div>
        <Field label="Annotate" hint={extent === 'sentence' ? sentenceHint(hits, wanted) : undefined}>
          <Select value={extent} onChange={({ target }) => setExtent(target.value as Extent)}>
            {Object.entries(EXTENTS).map(([key, words]) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <SourceForAll
          sources={wanted.map(({ source }) => source)}
          subjects={subjects}
          names={names}
          forAll={forAll}
          onChange={setForAll}
        />
        <Places wanted={wanted} words={({ source }) => sourceWords(chosenSource(source, forAll), names)} />
        <Field label="Note" hint="The same for all; may stay empty.">
          <TextArea value={note} rows={2} onChange={({ target }) => setNote(target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}

/** Ctrl and Enter save from wherever the focus is while the form is open, also where a button under it has gone. */
function useSaveKey(open: boolean, save: () => void) {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    if (!open) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [open])
}

function AgainNote({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Note tone="attention">
      {count === 1 ? 'One of these places is' : `${count} of these places are`} annotated already. Another
      annotation would stand beside what is there.
    </Note>
  )
}

type PlacesProps = { wanted: readonly Wanted[]; words: (one: Wanted) => string }

function Places({ wanted, words: sourceOf }: PlacesProps) {
  return (
    <section
      aria-label="What is annotated"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
      tabIndex={0}
      className="max-h-56 overflow-y-auto border-y border-rule"
    >
      <ul>
        {wanted.map((one) => (
          <li key={one.key} className="border-b border-rule py-1.5 text-sm last:border-b-0">
            <p className="font-medium">{sourceOf(one)}</p>
            <p>
              <span className="reading">
                {one.left}
                <strong>{one.words}</strong>
                {one.right}
              </span>{' '}
              <span className="text-soft">{one.hits[0] && textName(one.hits[0])}</span>
            </p>
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

export const places = (count: number) => (count === 1 ? '1 place' : `${count} places`)
