import './faces.css'
import './globals.css'
import reading from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2'
import tools from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FaceAhead } from '@/components/shell/face-ahead'
import { env } from '@/lib/env/env'

export function generateMetadata(): Metadata {
  const origin = env().publicOrigin
  return {
    ...(origin ? { metadataBase: new URL(origin) } : {}),
    title: { default: 'Proviso', template: '%s · Proviso' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#111722' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <FaceAhead href={reading} />
        <FaceAhead href={tools} />
        {children}
      </body>
    </html>
  )
}
