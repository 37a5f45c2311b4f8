'use client'

import { createContext, type ReactNode, type RefObject, use, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import type { AnnotationView } from '@/lib/annotation/model'
import type { Caution } from '@/lib/article/model'
import type { PassageProposal } from '@/lib/origin/model'
import type { DeskParty, DeskPerson } from '@/lib/people/model'
import type { Choices } from './annotation-fields.client'
import { ACTS, actsIn, type Moment, momentOf } from './command-places'
import type { Quotable } from './left-to-quote'
import { type WorkspaceState, type WorkspaceStore, workspaceStore } from './store'
import type { WorkspaceCommand } from './workspace-keys'

/** What stays as it is while the page is open. */
export type WorkspaceSetting = {
  readonly article: { readonly id: string; readonly slug: string }
  readonly version: {
    readonly id: string
    readonly number: number
    readonly text: string
    /** It is the article's newest text: others are read, and annotated only where words still stand. */
    readonly current: boolean
  }
  readonly blocks: readonly PassageBlock[]
  readonly cautions: readonly Caution[]
  readonly choices: Choices
  readonly defaultOriginId: string | null
  /** Where passages come from as the text itself says, and nobody yet. */
  readonly proposedOrigins: readonly PassageProposal[]
  /** Public figures and parties by every name they go by, for guessing who speaks and what is meant. */
  readonly people: readonly DeskPerson[]
  readonly parties: readonly DeskParty[]
  /** Every name by which texts call a subject, by its id; a word that ends in `*` stands for any ending. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** The sentence that sums a subject up, by the subject's id. */
  readonly summaries: Readonly<Record<string, string>>
  /** When the article was published, as EDTF, or empty. */
  readonly publishedDate: string
  readonly quotable: Quotable
  /** Who works here. */
  readonly me: { readonly id: string; readonly name: string }
}

export type CommandHandlers = Map<WorkspaceCommand, () => void>

type Workspace = {
  readonly setting: WorkspaceSetting
  readonly store: WorkspaceStore
  readonly handlers: CommandHandlers
  /** The element that holds the text. */
  readonly text: RefObject<HTMLElement | null>
}
const Context = createContext<Workspace | null>(null)

type Props = {
  setting: WorkspaceSetting
  annotations: readonly AnnotationView[]
  children: ReactNode
}

/** Everything inside works on one version of one article. Given again, annotations replace those that stand. */
export function WorkspaceProvider({ setting, annotations, children }: Props) {
  const text = useRef<HTMLElement>(null)
  const [store] = useState(() => workspaceStore(annotations))
  const [handlers] = useState<CommandHandlers>(() => new Map())
  useEffect(() => store.setState({ annotations }), [store, annotations])
  return <Context value={{ setting, store, handlers, text }}>{children}</Context>
}

function useContextOfWorkspace(): Workspace {
  const workspace = use(Context)
  if (!workspace) throw new Error('outside a workspace')
  return workspace
}

/** A part of what is going on; the component draws again only when that part changes. */
export function useWorkspace<Part>(part: (state: WorkspaceState) => Part): Part {
  return useStore(useContextOfWorkspace().store, part)
}

/** The store itself, for handlers, which read it when something happens. */
export const useWorkspaceStore = () => useContextOfWorkspace().store
export const useSetting = () => useContextOfWorkspace().setting
export const useText = () => useContextOfWorkspace().text

/** Gives commands their meaning while the component is on the page. The newest handler of a command holds. */
export function useCommands(given: Readonly<Partial<Record<WorkspaceCommand, () => void>>>): void {
  const { handlers } = useContextOfWorkspace()
  useEffect(() => {
    const mine = Object.entries(given) as [WorkspaceCommand, () => void][]
    for (const [command, run] of mine) handlers.set(command, run)
    return () => {
      for (const [command, run] of mine) if (handlers.get(command) === run) handlers.delete(command)
    }
  })
}

/**
 * Carries out a command, whichever way it was given: by key, from a menu, by a button. False where nothing does. While a
 * form is open the commands of everything else rest, and it is said why.
 */
export function useRunCommand(): (command: WorkspaceCommand) => boolean {
  const { handlers, store } = useContextOfWorkspace()
  return (command) => {
    const run = handlers.get(command)
    if (!run) return false
    const moment = momentOf(store.getState(), document.activeElement?.closest('form') != null)
    if (!actsIn(command, moment)) store.getState().say(WAITS[moment])
    else {
      if (ACTS[command].leaves && moment !== 'adding') leaveSelection(store)
      run()
    }
    return true
  }
}

/** Whoever goes on by a key leaves what was selected before: what is lit and said last is what is annotated. */
function leaveSelection(store: WorkspaceStore): void {
  const { caret, moveCaret, place, goneTo, tellAdder } = store.getState()
  document.getSelection()?.removeAllRanges()
  tellAdder({ type: 'let-go' })
  if (caret) moveCaret({ anchor: caret.head, head: caret.head })
  if (place) goneTo(place)
}

/** Why a command rests. */
const WAITS: Readonly<Record<Moment, string>> = {
  free: '',
  selected: 'Words are selected: annotate them, or let go of them first.',
  adding: 'The next passage is being selected: choose it, or let go of it first.',
  writing: 'Save or close the open form first.',
  form: 'Save or close the open form first.',
}
