import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer } from '@/components/form/use-action.client'
import type { Status, StatusLink } from '@/components/ui/status-line.client'
import type { Span } from '@/lib/anchoring/model'
import { type AdderEvent, type AdderState, adderAfter } from '@/lib/annotation/adder-state'
import type { Caret } from '@/lib/annotation/caret'
import type { SingleChange } from '@/lib/annotation/change'
import { type AnnotationFilter, NO_FILTER } from '@/lib/annotation/filter-annotations'
import { inTextOrder } from '@/lib/annotation/in-text-order'
import type { AnnotationFields, AnnotationView } from '@/lib/annotation/model'
import type { Edge } from '@/lib/annotation/move-edge'
import type { ThreeWays } from '@/lib/annotation/overtaken'
import type { Destination } from './destination'

/** Words that are painted while somebody works on them, besides the annotations themselves. */
export type PassingName = 'step' | 'found' | 'found-here'
export type Passing = Readonly<Partial<Record<PassingName, readonly Span[]>>>

/** Annotations over one place of the text, by id, and that place in CSS pixels of the window. */
export type Stack = { readonly ids: readonly string[]; readonly x: number; readonly y: number }

/** What may lie at the foot of a narrow screen. */
export type FootName = 'adder' | 'annotations' | 'commands' | 'filter' | 'find' | 'suggestions' | 'threads'

/** The form that is open in place of an annotation's card; targets are chosen on the card. */
export type OpenForm = {
  readonly mode: 'edit' | 'attach' | 'passage' | 'targets' | 'history'
  readonly id: string
  /** Which end of the passage moves first. */
  readonly edge?: Edge
} | null

/** Whether something in a form waits to be saved. A history only tells, and targets are set at once. */
export const isWritten = (form: OpenForm): boolean =>
  form !== null && form.mode !== 'history' && form.mode !== 'targets'

type Refusal = Extract<Answer, { readonly ok: false }>

/** What somebody wanted to save: a passage, what was said of it, and where it should go. */
export type PassageDraft = {
  readonly spans: readonly Span[]
  readonly fields: AnnotationFields
  readonly destination: Destination
}
export type RefusedPassage = PassageDraft & { readonly id: string; readonly answer: Refusal }

/** Takes something back and answers with the sentence to say, or null when it could not and has said so itself. */
export type Undo = () => Promise<string | null>

/** Whose side stays where two met: theirs, mine, or what was chosen field by field. */
export type Decision = 'theirs' | 'mine' | AnnotationFields

/** A change of mine that met somebody else's, and waits for a decision. */
export type Overtaken = {
  readonly change: SingleChange
  readonly way: 'do' | 'undo' | 'redo'
  /** The annotation as it was shown, and as it stands; null where it was or is deleted. */
  readonly seen: AnnotationView | null
  readonly now: AnnotationView | null
  /** Where fields met. */
  readonly ways: ThreeWays | null
  /** Who was faster, what they did there, and when (ISO instant, null where nobody knows). */
  readonly by: string
  readonly did: string
  readonly at: string | null
  readonly decide: (decision: Decision) => void
}

/**
 * What came of taking something back. `hopeless`: trying once more would be refused as well. `over`: a person left it as
 * it stands, and it can be neither taken back nor done again.
 */
export type Turned =
  | {
      readonly ok: true
      readonly words: string
      readonly link?: StatusLink | undefined
      readonly over?: boolean
    }
  | { readonly ok: false; readonly words: string | null; readonly hopeless: boolean }
/** Something that was done: it can be taken back and done again. */
export type Step = { readonly undo: () => Promise<Turned>; readonly redo: (() => Promise<Turned>) | null }

export type WorkspaceState = {
  /** The standing annotations of the version, in text order. */
  readonly annotations: readonly AnnotationView[]
  readonly activeId: string | null
  readonly hoveredId: string | null
  readonly form: OpenForm
  readonly adder: AdderState
  /** Passages that were saved and then refused, waiting for the form, and the one for which it is open again. */
  readonly refusedPassages: readonly RefusedPassage[]
  readonly reopened: RefusedPassage | null
  readonly passing: Passing
  /** Which annotations are shown, and in which order; it stands in the address. */
  readonly filter: AnnotationFilter
  /** Several annotations over each other, to choose from, and where they were asked for on the screen. */
  readonly stack: Stack | null
  /** What is open of all that lies at the foot of a narrow screen: the last of it is seen. */
  readonly foot: readonly FootName[]
  /** On a narrow screen all annotations are listed over the text. */
  readonly listed: boolean
  /** Where somebody went last in the text, by whichever way: a sentence, a caret, an annotation, a press. */
  readonly place: Span | null
  /** The caret, while somebody moves about in the text with it. */
  readonly caret: Caret | null
  /** What a screen reader says next: where a key led. What happened is `status`, so that nothing is said twice. */
  readonly heard: string
  readonly status: Status | null
  /** What was done, and what was taken back since; the newest is last. */
  readonly undos: readonly Step[]
  readonly redos: readonly Step[]
  /** Refused for good a moment ago: asked once more it is left as it stands. */
  readonly refused: Step | null
  /** A step is under way. */
  readonly turning: boolean
  /** Changes that met somebody else's, and whether they are looked at just now. */
  readonly overtaken: readonly Overtaken[]
  readonly deciding: boolean
  /** The row versions that annotations had when they were deleted. */
  readonly deletedRows: ReadonlyMap<string, number>

  /** Adds annotations, or replaces those with the same id. */
  put: (views: readonly AnnotationView[]) => void
  drop: (ids: readonly string[]) => void
  /** Drops an annotation that was deleted here, and keeps what restoring it has to name. */
  dropDeleted: (row: { readonly id: string; readonly rowVersion: number }) => void
  choose: (id: string | null) => void
  hover: (id: string | null) => void
  open: (form: OpenForm) => void
  tellAdder: (event: AdderEvent) => void
  /** Opens the form again with what was refused, now or as soon as nobody types in it. */
  refuse: (passage: RefusedPassage) => void
  ask: (filter: AnnotationFilter) => void
  showStack: (stack: Stack | null) => void
  list: (listed: boolean) => void
  toFront: (name: FootName) => void
  leaveFoot: (name: FootName) => void
  mark: (name: PassingName, spans: readonly Span[]) => void
  goneTo: (place: Span) => void
  moveCaret: (caret: Caret | null) => void
  hear: (words: string) => void
  /** Says what happened; where a key led is then no longer of interest. With an `undo` it can be taken back, this and what came before. */
  say: (words: string, undo?: Undo | Step) => void
  warn: (words: string) => void
  /** With what was just said something is offered that leads on from it. */
  offer: (act: NonNullable<Status['act']>) => void
  /** What was said has been read. */
  hush: () => void
  /** A change met somebody else's: both are shown. It waits until it is decided, also while they are not looked at. */
  meet: (met: Overtaken) => void
  decided: (met: Overtaken) => void
  decide: (deciding: boolean) => void
  undoLast: () => Promise<void>
  redoLast: () => Promise<void>
}
export type WorkspaceStore = StoreApi<WorkspaceState>

/** How far back a person can go. */
const DEPTH = 100

/** What is going on in a workspace. Components take the part they show, so that no movement draws all of them. */
export function workspaceStore(annotations: readonly AnnotationView[]): WorkspaceStore {
  return createStore<WorkspaceState>((set, get) => ({
    annotations,
    activeId: null,
    hoveredId: null,
    form: null,
    adder: null,
    refusedPassages: [],
    reopened: null,
    passing: {},
    filter: NO_FILTER,
    stack: null,
    foot: [],
    listed: false,
    place: null,
    caret: null,
    heard: '',
    status: null,
    undos: [],
    redos: [],
    refused: null,
    turning: false,
    overtaken: [],
    deciding: false,
    deletedRows: new Map(),

    put: (views) => set((state) => ({ annotations: withViews(state.annotations, views) })),
    drop: (ids) => set((state) => without(state, new Set(ids))),
    dropDeleted: ({ id, rowVersion }) =>
      set((state) => ({
        ...without(state, new Set([id])),
        deletedRows: new Map(state.deletedRows).set(id, rowVersion),
      })),
    choose: (activeId) =>
      set(({ annotations, place, form }) => ({
        activeId,
        place: placeOf(annotations, activeId) ?? place,
        // What only tells, or is done at once, does not stay behind on another card.
        form: isWritten(form) || form?.id === activeId ? form : null,
      })),
    hover: (hoveredId) => get().hoveredId !== hoveredId && set({ hoveredId }),
    // What was only selected makes way for it, as it does for a key.
    open: (form) =>
      set(({ adder }) => ({ form, adder: form ? adderAfter(adder, { type: 'let-go' }) : adder })),
    tellAdder: (event) =>
      set(({ form, adder, refusedPassages, reopened }) => {
        const next = adderAfter(adder, event)
        return besideForm(form, reopening({ adder: next, refusedPassages, reopened: next && reopened }))
      }),
    refuse: (passage) =>
      set(({ form, adder, refusedPassages, reopened }) =>
        besideForm(form, reopening({ adder, refusedPassages: [...refusedPassages, passage], reopened })),
      ),
    ask: (filter) => set({ filter }),
    showStack: (stack) => set({ stack }),
    list: (listed) => set({ listed }),
    toFront: (name) =>
      get().foot.at(-1) !== name &&
      set(({ foot }) => ({ foot: [...foot.filter((one) => one !== name), name] })),
    leaveFoot: (name) =>
      get().foot.includes(name) && set(({ foot }) => ({ foot: foot.filter((one) => one !== name) })),
    mark: (name, spans) => set((state) => ({ passing: { ...state.passing, [name]: spans } })),
    goneTo: (place) => set({ place }),
    moveCaret: (caret) =>
      set(({ place }) => ({ caret, place: caret ? { start: caret.head, end: caret.head } : place })),
    // The same words again are said again only where something differs: white space is not spoken.
    hear: (words) =>
      set(({ heard }) => ({ heard: words !== '' && heard === words ? `${words}\u00a0` : words })),

    say: (words, undo) =>
      set((state) =>
        undo
          ? {
              undos: [...state.undos.slice(1 - DEPTH), typeof undo === 'function' ? stepOf(undo) : undo],
              redos: [],
              refused: null,
              status: { words, undo: () => void get().undoLast() },
              heard: '',
            }
          : { status: { words }, heard: '' },
      ),
    warn: (words) => set({ status: { words, tone: 'problem' }, heard: '' }),
    offer: (act) => set(({ status }) => ({ status: status && { ...status, act } })),
    hush: () => set({ status: null }),
    meet: (met) => set(({ overtaken }) => ({ overtaken: [...overtaken, met], deciding: true })),
    decided: (met) => set(({ overtaken }) => ({ overtaken: overtaken.filter((one) => one !== met) })),
    decide: (deciding) => set({ deciding }),
    undoLast: () => turn({ get, set }, 'undo'),
    redoLast: () => turn({ get, set }, 'redo'),
  }))
}

const stepOf = (undo: Undo): Step => ({
  undo: async () => {
    const words = await undo()
    return words === null ? { ok: false, words, hopeless: false } : { ok: true, words }
  },
  redo: null,
})

const NOTHING = {
  // One line also of the narrowest screen. That what is older is in a history is said in the list of keys.
  undo: 'There is nothing to undo.',
  redo: 'There is nothing to do again.',
} as const
const ONCE_MORE = {
  undo: ' Undo once more to leave it as it stands.',
  redo: ' Once more leaves it as it stands.',
} as const

type Setting = {
  readonly get: () => WorkspaceState
  readonly set: StoreApi<WorkspaceState>['setState']
}

/** Takes the last step back, or does it again. What is refused stays where it is until somebody passes over it. */
async function turn({ get, set }: Setting, way: 'undo' | 'redo'): Promise<void> {
  const [from, to] = way === 'undo' ? (['undos', 'redos'] as const) : (['redos', 'undos'] as const)
  const step = get()[from].at(-1)
  if (get().turning) return get().overtaken.length > 0 ? set({ deciding: true }) : undefined
  if (!step) return set({ status: { words: NOTHING[way] } })
  const taken = (state: WorkspaceState) => ({
    [from]: state[from].filter((one) => one !== step),
    refused: null,
  })
  if (get().refused === step)
    return set((state) => ({ ...taken(state), status: { words: 'Left as it stands.' } }))
  set({ turning: true })
  const turned: Turned = (await step[way]?.()) ?? { ok: false, words: null, hopeless: true }
  set({ turning: false })
  if (!turned.ok) {
    const { words, hopeless } = turned
    set({ refused: hopeless ? step : null })
    if (words !== null) get().warn(words + (hopeless ? ONCE_MORE[way] : ''))
    return
  }
  if (turned.over) return set((state) => ({ ...taken(state), status: { words: turned.words } }))
  set((state) => ({
    ...taken(state),
    ...(step.redo && { [to]: [...state[to], step] }),
    status: statusAfter(turned, way, step, get),
  }))
}

/** The line offers the way back from what it says. */
function statusAfter(
  { words, link }: Pick<Extract<Turned, { ok: true }>, 'words' | 'link'>,
  way: 'undo' | 'redo',
  step: Step,
  get: () => WorkspaceState,
): Status {
  if (way === 'redo') return { words, link, undo: () => void get().undoLast() }
  return step.redo ? { words, link, redo: () => void get().redoLast() } : { words, link }
}

const placeOf = (annotations: readonly AnnotationView[], id: string | null): Span | undefined =>
  annotations.find((one) => one.id === id)?.spans[0]

type Reopened = Pick<WorkspaceState, 'adder' | 'refusedPassages' | 'reopened'>

/** The form opens for the first of what was refused, unless somebody has typed in it or adds to its passage. */
function reopening(state: Reopened): Reopened {
  const [first, ...rest] = state.refusedPassages
  if (!first || state.adder?.touched || state.adder?.adding) return state
  const { spans, fields } = first
  return {
    adder: adderAfter(null, { type: 'restored', spans, fields }),
    refusedPassages: rest,
    reopened: first,
  }
}

/** The box takes the place of what only tells: two of them over each other would hide one another. */
function besideForm(form: OpenForm, state: Reopened): Reopened & Pick<WorkspaceState, 'form'> {
  return { ...state, form: state.adder && !isWritten(form) ? null : form }
}

function withViews(
  standing: readonly AnnotationView[],
  views: readonly AnnotationView[],
): readonly AnnotationView[] {
  const changed = new Set(views.map(({ id }) => id))
  return [...standing.filter(({ id }) => !changed.has(id)), ...views].sort(inTextOrder)
}

function without(state: WorkspaceState, gone: ReadonlySet<string>): Partial<WorkspaceState> {
  return {
    annotations: state.annotations.filter(({ id }) => !gone.has(id)),
    activeId: state.activeId && gone.has(state.activeId) ? null : state.activeId,
    hoveredId: state.hoveredId && gone.has(state.hoveredId) ? null : state.hoveredId,
    form: state.form && gone.has(state.form.id) ? null : state.form,
  }
}
