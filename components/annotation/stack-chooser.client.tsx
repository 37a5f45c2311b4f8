'use client'

import { Menu } from '@base-ui/react/menu'
import { type AnnotationView, VOICES } from '@/lib/annotation/model'
import { useGoTo } from './use-go-to.client'
import { BEARINGS } from './words'
import { useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Where several annotations lie over each other: which of them is meant. */
export function StackChooser() {
  const store = useWorkspaceStore()
  const go = useGoTo()
  const stack = useWorkspace((state) => state.stack)
  const annotations = useWorkspace((state) => state.annotations)
  const here = annotations.filter(({ id }) => stack?.ids.includes(id))
  if (!stack || here.length === 0) return null
  const { x, y } = stack
  const close = () => {
    store.getState().hover(null)
    store.getState().showStack(null)
    go.toText()
  }
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && close()}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={{ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }}
          side="bottom"
          align="start"
          sideOffset={12}
          collisionPadding={8}
          className="z-40"
        >
          <Menu.Popup
            aria-label={`${here.length} annotations here`}
            finalFocus={false}
            className="w-[min(24rem,calc(100vw-1rem))] border border-edge bg-paper py-1 shadow-sheet outline-none"
          >
            <p className="px-3 py-1 text-sm text-soft" aria-hidden="true">
              {here.length} annotations here
            </p>
            {here.map((annotation) => (
              <Menu.Item
                key={annotation.id}
                onFocus={() => store.getState().hover(annotation.id)}
                onClick={() => {
                  store.getState().showStack(null)
                  go.toCard(annotation)
                  go.toText()
                }}
                className="flex min-h-9 cursor-pointer flex-col border-t border-rule px-3 py-1.5 text-sm outline-none data-[highlighted]:bg-raised data-[highlighted]:shadow-[inset_3px_0_0_var(--accent)]"
              >
                <span className="reading line-clamp-2">{annotation.words.join(' … ')}</span>
                <span className="text-soft">{toldOf(annotation)}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** What tells one annotation from another over the same words. */
export function toldOf({ fields, targets, uses, suspect, author }: AnnotationView): string {
  const about = targets.map(({ number, title }) => (number === null ? title : `${number} ${title}`))
  const bearings = [...new Set(uses.map(({ bearing }) => BEARINGS[bearing].word))]
  return [...(suspect ? ['suspect'] : []), VOICES[fields.voice], ...bearings, ...about, author].join(' · ')
}
