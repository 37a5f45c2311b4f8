/** Asks for a face before the style sheet that names it has come. Chromium then waits a moment for it. */
export function FaceAhead({ href }: { readonly href: string }) {
  return <link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
}
