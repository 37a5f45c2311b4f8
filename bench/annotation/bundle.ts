import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What runs in the page, both contenders in it, as one script and one style sheet, made as for production. */
export async function bundled(): Promise<{ script: string; style: string }> {
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    css: { postcss: {} },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [{ find: /^@\//, replacement: root }] },
    build: {
      write: false,
      lib: { entry: 'bench/annotation/in-page.ts', formats: ['iife'], name: 'unused', cssFileName: 'page' },
    },
  })) as Rollup.RollupOutput[]
  const files = made.flatMap(({ output }) => output)
  const of = (ending: string) =>
    files
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n')
  return { script: of('.js'), style: of('.css') }
}
