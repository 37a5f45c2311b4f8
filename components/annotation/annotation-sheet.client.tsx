'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { AnnotationList } from './annotation-list.client'
import { AnnotationSlot } from './annotation-slot.client'
import type { Hearing } from './command-places'
import { Foot } from './foot.client'
import { useGoTo } from './use-go-to.client'
import { useShown } from './use-shown.client'
import styles from './workspace.module.css'
import { useRunCommand, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** On a narrow screen: the annotation that was pressed, or all of them, on a sheet at the foot. */
export function AnnotationSheet() {
  const sheet = useRef<HTMLElement>(null)
  const store = useWorkspaceStore()
  const go = useGoTo()
  const run = useRunCommand()
  const listed = useWorkspace((state) => state.listed)
  const shown = useShown()
  const active = useWorkspace((state) => state.annotations.find(({ id }) => id === state.activeId) ?? null)
  const mode = useWorkspace((state) => state.form?.mode)
  const { list, choose } = store.getState()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another annotation is read from its beginning
  useEffect(() => {
    if (!listed) sheet.current?.scrollTo(0, 0)
  }, [active?.id, listed])
  useEffect(() => {
    if (listed) sheet.current?.focus()
  }, [listed])
  if (!listed && !active) return null

  const close = () => {
    list(false)
    choose(null)
    go.toText()
  }
  return (
    <Foot name="annotations" occasion={listed ? 'list' : `${active?.id} ${mode}`}>
      <aside
        ref={sheet}
        aria-label="Annotations"
        data-hears={'article' satisfies Hearing}
        tabIndex={-1}
        className={`${styles.sheet} border-t-2 border-accent bg-paper px-4 pb-4 shadow-sheet outline-none`}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          close()
        }}
      >
        <div className="sticky top-0 z-[1] flex flex-wrap items-center gap-2 bg-paper py-2">
          {active && !listed && (
            <>
              <Button onClick={() => run('previous-annotation')}>Previous</Button>
              <Button onClick={() => run('next-annotation')}>Next</Button>
              <span className="tabular text-sm text-soft">
                {shown.indexOf(active) + 1} of {shown.length}
              </span>
            </>
          )}
          {listed && <h2 className="font-sans text-sm font-semibold">{shown.length} annotations</h2>}
          <span className="ms-auto flex gap-2">
            {!listed && <Button onClick={() => list(true)}>All</Button>}
            <Button onClick={close}>Close</Button>
          </span>
        </div>
        {active && !listed ? <AnnotationSlot annotation={active} /> : <AnnotationList />}
      </aside>
    </Foot>
  )
}

/** Opens the list where there is no margin. */
export function ListTool() {
  const count = useWorkspace((state) => state.annotations.length)
  const store = useWorkspaceStore()
  return (
    <Button className="min-[70rem]:hidden" onClick={() => store.getState().list(true)} disabled={count === 0}>
      Annotations ({count})
    </Button>
  )
}
