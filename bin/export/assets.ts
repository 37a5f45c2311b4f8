import { readFile } from 'node:fs/promises'
import path from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'
import postcss from 'postcss'
import { root } from '../launcher/root.mjs'

const at = (...parts: string[]) => path.join(root, ...parts)
const IMPORT = /^import '([^']+)'$/gm
const FACE = /url\("(@fontsource[^"]+\/([\w-]+\.woff2))"\)/g

/** A script of the copy in one file, for browsers, minified. */
export async function bundleScript(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: at('tsconfig.json'),
  })
  return outputFiles[0]!.contents
}

/**
 * The style sheet of the reader's pages and the fonts it names: the same files, in the same order, as the layouts of
 * the application import.
 */
export async function bundleStyles(): Promise<Map<string, Uint8Array>> {
  const imports = [
    ...(await importsOf('app/layout.tsx')),
    ...(await importsOf('app/(reader)/layout.tsx')),
  ].filter((name) => name.endsWith('.css'))
  const fonts = new Map<string, Uint8Array>()
  const parts = await Promise.all(imports.map(async (name) => withFaces(await sheet(name), fonts)))
  parts.push(await readFile(at('bin/export/copy.css'), 'utf8'))
  const plugin = tailwind({ base: root, optimize: { minify: true } })
  // `from` names a folder for relative imports alone; nothing is read or written under that name.
  const { css } = await postcss([plugin]).process(ordered(parts.join('\n')), { from: at('app/copy.css') })
  return new Map([['reader.css', new TextEncoder().encode(css)], ...sorted(fonts)])
}

async function importsOf(layout: string): Promise<string[]> {
  const code = await readFile(at(layout), 'utf8')
  return Array.from(code.matchAll(IMPORT), ([, name = '']) => name)
}

// Classes are looked for where the copy's pages come from, and nowhere else: what lies beside them must not matter.
async function sheet(name: string): Promise<string> {
  const file = name.startsWith('@/') ? at(name.slice(2)) : at('app', name)
  const css = await readFile(file, 'utf8')
  return css.replace('@import "tailwindcss";', '@import "tailwindcss" source("../components/reader");')
}

/**
 * A page opened from a file can send no face ahead: browsers ask for it as for another site's. So a copy takes its
 * faces when they come.
 */
async function withFaces(css: string, fonts: Map<string, Uint8Array>): Promise<string> {
  for (const [, file = '', font] of css.matchAll(FACE)) {
    fonts.set(`fonts/${font}`, await readFile(at('node_modules', file)))
  }
  return css.replace(FACE, 'url(fonts/$2)').replaceAll('font-display: optional', 'font-display: swap')
}

// Imports come first, or they are none.
function ordered(css: string): string {
  const imports = css.match(/^@import [^;]+;/gm) ?? []
  return [...imports, css.replace(/^@import [^;]+;/gm, '')].join('\n')
}

const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
