'use client'

import { useEffect } from 'react'
import { ThreadList } from '@/components/thread/thread-list.client'
import { shortened } from '@/components/thread/words'
import { Button } from '@/components/ui/button'
import { SidePanel } from '@/components/ui/side-panel.client'
import { Foot } from './foot.client'
import { KeyOf } from './key-of.client'
import { useFreshThreads } from './together.client'
import { useTogether, useTogetherStore } from './together-context.client'
import { isStored } from './unsaved-view'
import { useGoTo } from './use-go-to.client'
import { useCommands, useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Opens the threads of the article, or of the chosen annotation: a button with their number, and a key. */
export function ThreadsTool() {
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
    <Button onClick={() => talk(onArticle)}>
      Threads{openCount > 0 && <span className="tabular"> {openCount}</span>} <KeyOf command="threads" />
    </Button>
  )
}

/** The threads themselves, beside the passage they are about. */
export function ThreadPanel() {
  const together = useTogetherStore()
  const fetchThreads = useFreshThreads()
  const about = useTogether((state) => state.talkingAbout)
  const threads = useTogether((state) => state.threads)
  const colleagues = useTogether((state) => state.colleagues)
  const annotation = useWorkspace(({ annotations }) => annotations.find(({ id }) => id === about?.id))
  const go = useGoTo()
  const start = annotation?.spans[0]?.start
  useEffect(() => go.toOffset(start), [go, start])
  if (!about) return null
  const words = annotation?.words.join(' … ')
  const all = about.kind === 'article'
  const here = all ? threads : threads.filter((one) => one.about.id === about.id)
  return (
    <Foot name="threads" occasion={about.id}>
      <SidePanel
        key={about.id}
        title={all ? 'Threads of this article' : 'Threads on this passage'}
        onClose={() => together.setState({ talkingAbout: null })}
      >
        {words && <p className="reading mb-4 border-s-4 border-rule ps-3">{shortened(words, 200)}</p>}
        <ThreadList
          threads={here}
          colleagues={colleagues}
          about={about}
          showsAbout={all}
          takesFocus={here.length === 0}
          onChanged={() => void fetchThreads()}
        />
      </SidePanel>
    </Foot>
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
