import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Status } from '@/components/ui/status-line.client'
import type { Span } from '@/lib/anchoring/model'
import { type AdderEvent, type AdderState, adderAfter } from '@/lib/annotation/adder-state'
import { type AnnotationFilter, NO_FILTER } from '@/lib/annotation/filter-annotations'
import { inTextOrder } from '@/lib/annotation/in-text-order'
import type { AnnotationView } from '@/lib/annotation/model'

/** Words that are painted while somebody works on them, besides the annotations themselves. */
export type PassingName = 'step' | 'found' | 'found-here'
export type Passing = Readonly<Partial<Record<PassingName, readonly Span[]>>>

/** Annotations over one place of the text, by id, and that place in CSS pixels of the window. */
export type Stack = { readonly ids: readonly string[]; readonly x: number; readonly y: number }

/** The form that is open in place of an annotation's card. */
export type OpenForm = { readonly mode: 'edit' | 'attach'; readonly id: string } | null

/** Takes something back and answers with the sentence to say, or null when it could not and has said so itself. */
export type Undo = () => Promise<string | null>

export type WorkspaceState = {
  /** The standing annotations of the version, in text order. */
  readonly annotations: readonly AnnotationView[]
  readonly activeId: string | null
  readonly hoveredId: string | null
  readonly form: OpenForm
  readonly adder: AdderState
  readonly passing: Passing
  /** Which annotations are shown, and in which order; it stands in the address. */
  readonly filter: AnnotationFilter
  /** Several annotations over each other, to choose from, and where they were asked for on the screen. */
  readonly stack: Stack | null
  /** On a narrow screen all annotations are listed over the text. */
  readonly listed: boolean
  readonly status: Status | null
  readonly undos: readonly Undo[]

  /** Adds annotations, or replaces those with the same id. */
  put: (views: readonly AnnotationView[]) => void
  drop: (ids: readonly string[]) => void
  choose: (id: string | null) => void
  hover: (id: string | null) => void
  open: (form: OpenForm) => void
  tellAdder: (event: AdderEvent) => void
  ask: (filter: AnnotationFilter) => void
  showStack: (stack: Stack | null) => void
  list: (listed: boolean) => void
  mark: (name: PassingName, spans: readonly Span[]) => void
  /** Says what happened. With an `undo` it can be taken back, this and what came before. */
  say: (words: string, undo?: Undo) => void
  warn: (words: string) => void
  undoLast: () => Promise<void>
}
export type WorkspaceStore = StoreApi<WorkspaceState>

/** How far back a person can go. */
const DEPTH = 30

/** What is going on in a workspace. Components take the part they show, so that no movement draws all of them. */
export function workspaceStore(annotations: readonly AnnotationView[]): WorkspaceStore {
  return createStore<WorkspaceState>((set, get) => ({
    annotations,
    activeId: null,
    hoveredId: null,
    form: null,
    adder: null,
    passing: {},
    filter: NO_FILTER,
    stack: null,
    listed: false,
    status: null,
    undos: [],

    put: (views) => set((state) => ({ annotations: withViews(state.annotations, views) })),
    drop: (ids) => set((state) => without(state, new Set(ids))),
    choose: (activeId) => set({ activeId }),
    hover: (hoveredId) => get().hoveredId !== hoveredId && set({ hoveredId }),
    open: (form) => set({ form }),
    tellAdder: (event) => set((state) => ({ adder: adderAfter(state.adder, event) })),
    ask: (filter) => set({ filter }),
    showStack: (stack) => set({ stack }),
    list: (listed) => set({ listed }),
    mark: (name, spans) => set((state) => ({ passing: { ...state.passing, [name]: spans } })),

    say: (words, undo) =>
      set((state) =>
        undo
          ? {
              undos: [...state.undos.slice(1 - DEPTH), undo],
              status: { words, undo: () => void get().undoLast() },
            }
          : { status: { words } },
      ),
    warn: (words) => set({ status: { words, tone: 'problem' } }),
    undoLast: async () => {
      const undo = get().undos.at(-1)
      if (!undo) return set({ status: { words: 'There is nothing to undo.' } })
      set((state) => ({ undos: state.undos.slice(0, -1) }))
      const words = await undo()
      if (words) set({ status: { words } })
    },
  }))
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
