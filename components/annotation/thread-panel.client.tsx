'use client'

import { ThreadList } from '@/components/thread/thread-list.client'
import { shortened } from '@/components/thread/words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { KeyOf } from './key-of.client'
import { useFreshThreads } from './together.client'
import { useTogether, useTogetherStore } from './together-context.client'
import { isStored } from './unsaved-view'
import { useCommands, useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** The threads of the article or of one annotation: a button with their number, a key, and the panel itself. */
export function ThreadPanel() {
  const together = useTogetherStore()
  const store = useWorkspaceStore()
  const { article } = useSetting()
  const onArticle = { kind: 'article', id: article.id } as const
  const openCount = useTogether(({ threads }) => threads.filter(({ open }) => open).length)
  const talk = (about: { kind: 'article' | 'annotation'; id: string }) =>
    together.setState({ talkingAbout: about })
  useCommands({
    threads: () => {
      const { activeId, annotations } = store.getState()
      const active = annotations.find((one) => one.id === activeId && isStored(one))
      talk(active ? { kind: 'annotation', id: active.id } : onArticle)
    },
  })
  return (
    <>
      <Button onClick={() => talk(onArticle)}>
        Threads{openCount > 0 && <span className="tabular"> {openCount}</span>} <KeyOf command="threads" />
      </Button>
      <Talk />
    </>
  )
}

function Talk() {
  const together = useTogetherStore()
  const fetchThreads = useFreshThreads()
  const about = useTogether((state) => state.talkingAbout)
  const threads = useTogether((state) => state.threads)
  const colleagues = useTogether((state) => state.colleagues)
  const words = useWorkspace(({ annotations }) =>
    about ? annotations.find(({ id }) => id === about.id)?.words.join(' … ') : undefined,
  )
  const close = () => together.setState({ talkingAbout: null })
  const all = about?.kind === 'article'
  return (
    <Dialog
      open={about !== null}
      title={all ? 'Threads of this article' : 'Threads on this passage'}
      onClose={close}
      actions={<Button onClick={close}>Close</Button>}
    >
      {words && <p className="reading mb-4 border-s-4 border-rule ps-3">“{shortened(words, 200)}”</p>}
      {about && (
        <ThreadList
          threads={all ? threads : threads.filter((one) => one.about.id === about.id)}
          colleagues={colleagues}
          about={about}
          showsAbout={all}
          takesFocus
          onChanged={() => void fetchThreads()}
        />
      )}
    </Dialog>
  )
}

/** On a card: how many threads are open on it, and the way to them. */
export function CardThreads({ annotationId, active }: { annotationId: string; active: boolean }) {
  const together = useTogetherStore()
  const open = useTogether(({ threads }) => countOpen(threads, annotationId))
  const blocking = useTogether(({ threads }) =>
    threads.some(({ about, blocking: blocks }) => about.id === annotationId && blocks),
  )
  if (open === 0 && !active) return null
  return (
    <Button
      variant={blocking ? 'danger' : 'quiet'}
      className="min-h-7 py-0.5 text-xs"
      onClick={() => together.setState({ talkingAbout: { kind: 'annotation', id: annotationId } })}
    >
      {open === 0 ? 'Discuss' : open === 1 ? '1 thread' : `${open} threads`}
      {blocking && ' · stops publishing'}
    </Button>
  )
}

const countOpen = (
  threads: readonly { readonly open: boolean; readonly about: { readonly id: string } }[],
  annotationId: string,
) => threads.filter(({ open, about }) => open && about.id === annotationId).length
