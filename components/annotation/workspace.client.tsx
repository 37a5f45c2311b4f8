'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { CodebookTool } from '@/components/codebook/codebook-tool.client'
import { SuggestionsTool } from '@/components/suggestion/suggestions-tool.client'
import { AnnotationCommands } from './annotation-commands.client'
import { AnnotationPane } from './annotation-pane.client'
import { ListTool } from './annotation-sheet.client'
import { SpokenHelp } from './article-column.client'
import { CaretRoute } from './caret-route.client'
import { commandOf } from './command-of'
import { CommandsTool } from './commands-tool.client'
import { DeletedAnnotations } from './deleted-annotations.client'
import { FilterTool } from './filter-tool.client'
import { Finder } from './finder.client'
import { useTellFoot } from './foot.client'
import { LegendTool } from './legend.client'
import { MarksInText } from './marks-in-text.client'
import { Minimap } from './minimap.client'
import { OvertakenDialog, ToDecide } from './overtaken-dialog.client'
import { PassageCommands } from './passage-commands.client'
import { SentenceRoute } from './sentence-route.client'
import { SilenceTool } from './silence-tool.client'
import { StackChooser } from './stack-chooser.client'
import { TextPane } from './text-pane.client'
import { ThreadPanel, ThreadsTool } from './thread-panel.client'
import { Together } from './together.client'
import { useKeptFocus } from './use-kept-focus.client'
import { useOpenAdder } from './use-open-adder.client'
import { useLayoutSignal } from './use-signal.client'
import { useWhereWeWere } from './use-where-we-were.client'
import { useWorkspaceKeys } from './use-workspace-keys.client'
import styles from './workspace.module.css'
import { WorkspaceBar } from './workspace-bar.client'
import { useRunCommand, useText, useWorkspace } from './workspace-context.client'

/** The article in its column, annotations in its margin, and everything that can be done with either. */
export function Workspace({ children }: { children: ReactNode }) {
  const text = useText()
  const signal = useLayoutSignal(text)
  const openAdder = useOpenAdder()
  const run = useRunCommand()
  const keys = useWorkspaceKeys()
  const heard = useWorkspace((state) => state.heard)
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  useWhereWeWere()
  useTellFoot()

  const press = (event: KeyboardEvent) => {
    const command = commandOf(event, text.current, keys)
    if (command && run(command)) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the text or on a card arrive here
    <div ref={root} onKeyDown={press}>
      <WorkspaceBar
        tools={{
          tablet: (
            <>
              <Finder openAdder={openAdder} />
              <SuggestionsTool />
            </>
          ),
          margin: (
            <>
              <FilterTool />
              <ThreadsTool />
              <CommandsTool />
            </>
          ),
          wide: (
            <>
              <CodebookTool />
              <SilenceTool />
              <LegendTool />
            </>
          ),
        }}
      >
        <Together />
        <ToDecide />
        <ListTool />
      </WorkspaceBar>
      <div className={styles.layout}>
        <Minimap signal={signal} />
        <TextPane signal={signal} openAdder={openAdder}>
          <MarksInText>{children}</MarksInText>
        </TextPane>
        <AnnotationPane signal={signal} />
      </div>
      <ThreadPanel />
      <DeletedAnnotations />
      <OvertakenDialog />
      <AnnotationCommands />
      <PassageCommands />
      <StackChooser />
      <SentenceRoute openAdder={openAdder} />
      <CaretRoute signal={signal} />
      <SpokenHelp heard={heard} />
    </div>
  )
}
