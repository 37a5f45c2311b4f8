import type { ReactNode } from 'react'

/** A page with a heading and a few words: not found, went wrong, nothing yet, signing in. */
export function PlainPage({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col px-5 py-8">
      <header>
        <a href="/" className="reading text-2xl font-semibold tracking-tight no-underline">
          Proviso
        </a>
      </header>
      <main className="reading flex-1 py-16 text-lg leading-relaxed">
        <h1 className="mb-4 border-t-2 border-ink pt-4 text-4xl leading-tight font-medium">{title}</h1>
        {children}
      </main>
    </div>
  )
}
