'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { type AnnotationFilter, isNarrow, NO_FILTER } from '@/lib/annotation/filter-annotations'
import { FilterFields } from './filter-fields.client'
import { Foot, useTool } from './foot.client'
import { KeyOf } from './key-of.client'
import { useFilterAddress } from './use-filter-address.client'
import { useGoTo } from './use-go-to.client'
import { useShown, useShownNow } from './use-shown.client'
import { useCommands, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** What a filter leaves out is no longer chosen: keys would act on what nobody sees. A form on it stays open. */
function useLetGoOfHidden(filter: AnnotationFilter): void {
  const store = useWorkspaceStore()
  const shownNow = useShownNow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the filter changes; what is made under one stays chosen
  useEffect(() => {
    const { activeId, form, choose } = store.getState()
    if (activeId && form?.id !== activeId && !shownNow().some(({ id }) => id === activeId)) choose(null)
  }, [filter, store, shownNow])
}

/** Which annotations are shown: a button that says how many, and the questions while it is open. */
export function FilterTool() {
  const tool = useTool('filter')
  const panel = useRef<HTMLElement>(null)
  const ask = useFilterAddress()
  const go = useGoTo()
  const filter = useWorkspace((state) => state.filter)
  const all = useWorkspace((state) => state.annotations.length)
  const shown = useShown().length
  const narrow = isNarrow(filter)
  useLetGoOfHidden(filter)
  useCommands({ filter: tool.open })
  useEffect(() => {
    if (tool.turn > 0) panel.current?.querySelector<HTMLElement>('input')?.focus()
  }, [tool.turn])

  const close = () => {
    tool.close()
    go.toText()
  }
  return (
    <>
      <Button aria-expanded={tool.isOpen} onClick={() => tool.toggle(close)}>
        {narrow ? `${shown} of ${all} shown` : 'Filter'} <KeyOf command="filter" />
      </Button>
      {narrow && !tool.isOpen && <Button onClick={() => ask(NO_FILTER)}>Show all</Button>}
      {tool.isOpen && (
        <Foot name="filter" occasion={`${tool.turn}`} tool>
          <search
            ref={panel}
            aria-label="Filter annotations"
            className="order-last mb-1 w-full border border-edge bg-raised p-3"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              event.stopPropagation()
              close()
            }}
          >
            <FilterFields filter={filter} onAsk={ask} />
            <div className="mt-3 flex flex-wrap items-center gap-2">
              <p role="status" className="me-auto text-sm text-soft">
                {shown === all ? `All ${all} are shown.` : `${shown} of ${all} are shown.`}
              </p>
              <Button onClick={() => ask(NO_FILTER)} disabled={filter === NO_FILTER}>
                Show all
              </Button>
              <Button onClick={close}>Close</Button>
            </div>
          </search>
        </Foot>
      )}
    </>
  )
}
