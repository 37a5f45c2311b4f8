import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { article, edition, notice, proof, statement } from '@/components/reader/fixtures/edition'
import { applyNotices } from '@/lib/edition/apply-notices'
import { merkleProof, merkleTree } from '@/lib/text/merkle'
import { sha256Hex } from '@/lib/text/sha256'
import { root } from '../launcher/root.mjs'
import { plainToolArguments } from '../launcher/tool.mjs'
import type { Manifest } from './manifest'
import { renderSite, type SiteSources } from './render-site'
import { type Copy, verifyCopy } from './verify-copy'
import { assertOurs, ForeignFolder, writeSite } from './write-site'

const WORDS = 'Words that are relied on and can be checked by anybody.'
const tree = merkleTree(WORDS, 'secret')
const { algorithm, leafCount, ...leaves } = merkleProof(tree, 0, tree.leaves.length)
const checked = proof({
  id: 'checked',
  passage: 'the-passage',
  spans: [{ before: '', exact: WORDS, after: '', start: 0, end: WORDS.length, blockKind: 'paragraph' }],
  check: { algorithm, leafCount, root: tree.root, spans: [leaves] },
})
const base = edition()
const articles = base.articles.map((one) =>
  one.slug === checked.article
    ? article({
        ...one,
        versions: one.versions.map((version) =>
          version.number === checked.version
            ? { ...version, merkleRoot: tree.root, merkleAlgorithm: algorithm }
            : version,
        ),
      })
    : one,
)
const snapshot = {
  ...base,
  articles,
  statements: [...base.statements, statement({ id: 'sChecked', proofs: [checked] })],
}
const sources: SiteSources = {
  snapshot,
  snapshotSha256: sha256Hex('the edition'),
  notices: [],
  latest: snapshot.number,
  corrections: 'errors@example.org',
}

let files: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  files = await renderSite(sources)
}, 60_000)

const text = (name: string, of = files) => new TextDecoder().decode(of.get(name))
const pages = (of = files) => [...of.keys()].filter((name) => name.endsWith('.html'))
const digest = async (bytes: Uint8Array) =>
  Uint8Array.from(Buffer.from(sha256Hex(Uint8Array.from(bytes)), 'hex')).buffer
const copyOf = (of: ReadonlyMap<string, Uint8Array>): Copy => ({
  names: [...of.keys()],
  read: async (name) => {
    const content = of.get(name)
    return content ? Uint8Array.from(content) : null
  },
})

describe('a static copy', () => {
  test('has every page of the edition, and no search', () => {
    expect(pages()).toEqual(
      expect.arrayContaining(['index.html', 'ledger.html', 'points/7-nato-membership.html', 'verify.html']),
    )
    for (const page of pages()) expect(text(page)).not.toMatch(/type="search"|href="[^"]*search/)
  })

  test('names no address of ours: every link leads to a file of the copy, or to a source', () => {
    for (const page of pages()) {
      const links = [...text(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link)
      for (const link of links.filter((one) => !/^(https?:|mailto:|#)/.test(one))) {
        const target = path.posix.join(path.posix.dirname(page), decodeURI(link.split('#')[0] ?? ''))
        expect(files.has(target), `${page} → ${link}`).toBe(true)
      }
    }
  })

  test('anchors that its links name are there', () => {
    const dead = pages().flatMap((page) =>
      [...text(page).matchAll(/\shref="([^":#]*)#([^"]+)"/g)].flatMap(([, link = '', hash = '']) => {
        const target = link === '' ? page : path.posix.join(path.posix.dirname(page), link)
        return text(target).includes(`id="${hash}"`) ? [] : [`${page} → ${target}#${hash}`]
      }),
    )
    expect(dead).toEqual([])
  })

  test('has a content policy and no script but its own file', () => {
    for (const page of pages()) {
      expect(text(page)).toContain('http-equiv="Content-Security-Policy"')
      expect(text(page)).not.toMatch(/\son\w+="/)
      const scripts = [...text(page).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts).toHaveLength(1)
      expect(scripts[0]).toMatch(/\ssrc="/)
    }
  })

  test('carries at most 20 kB of script in all', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js'))
    expect(scripts.map(([name]) => name).sort()).toEqual(['reader.js', 'verify.js'])
    expect(scripts.reduce((sum, [, code]) => sum + code.length, 0)).toBeLessThanOrEqual(20_000)
    expect(scripts.every(([, code]) => gzipSync(code).length < 8_000)).toBe(true)
  })

  test('has every font its style sheet names', () => {
    const fonts = [...text('reader.css').matchAll(/url\(["']?([^"')]+)/g)].map(([, name = '']) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts.filter((one) => !one.startsWith('data:'))) expect(files.has(font)).toBe(true)
  })

  test('changes to its own faces, which nothing sends ahead of a page opened from a file', () => {
    expect(text('reader.css')).toContain('font-display:swap')
    expect(text('reader.css')).not.toContain('font-display:optional')
  })
})

describe('the manifest', () => {
  test('names every other file with its hash, in order', () => {
    const { files: named } = JSON.parse(text('manifest.json')) as Manifest
    const names = named.map((file) => file.path)
    expect(names).toEqual([...names].sort())
    expect(new Set([...names, 'manifest.json'])).toEqual(new Set(files.keys()))
    for (const file of named) expect(sha256Hex(files.get(file.path) ?? '')).toBe(file.sha256)
  })

  test('an untouched copy is found to be one, passages and all', async () => {
    const verdict = await verifyCopy(copyOf(files), digest)
    expect(verdict).toMatchObject({ passages: 1, faults: [] })
    expect(verdict?.manifestSha256).toBe(sha256Hex(files.get('manifest.json') ?? ''))
  })

  test('what was changed, taken away or added is named', async () => {
    const touched = new Map(files)
    touched.set('about.html', new TextEncoder().encode('something else'))
    touched.delete('icon.svg')
    touched.set('more.html', new Uint8Array())
    const check = text('checks/checked.json').replace('relied', 'denied')
    touched.set('checks/checked.json', new TextEncoder().encode(check))
    const verdict = await verifyCopy(copyOf(touched), digest)
    expect(verdict?.faults).toEqual(
      expect.arrayContaining([
        { path: 'about.html', kind: 'different' },
        { path: 'icon.svg', kind: 'missing' },
        { path: 'more.html', kind: 'extra' },
        { path: 'checks/checked.json', kind: 'different' },
        { path: 'checks/checked.json', kind: 'passage' },
      ]),
    )
    expect(verdict?.faults).toHaveLength(5)
  })

  test('a folder without one is said to have none', async () => {
    expect(await verifyCopy(copyOf(new Map()), digest)).toBeNull()
  })
})

describe('notices', () => {
  test('what was taken down is in no file of the copy', async () => {
    const taken = notice({ kind: 'taken_down', targetKind: 'passage', targetId: 'the-passage' })
    const masked = applyNotices(snapshot, {
      statements: new Set(),
      articles: new Set(),
      ledger: new Set(),
      people: [],
      passages: [{ id: 'the-passage', article: checked.article, version: checked.version, spans: [] }],
    })
    const copy = await renderSite({ ...sources, snapshot: masked, notices: [taken] })
    for (const name of copy.keys()) expect(text(name, copy), name).not.toContain('can be checked by anybody')
    expect(copy.has('checks/checked.json')).toBe(false)
    expect(JSON.parse(text('manifest.json', copy)).notices).toEqual([taken.seq])
  })
})

describe('on disk', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'proviso-copy-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('two processes write the same bytes as this one', async () => {
    const manifests = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const out = path.join(folder, name)
        expect(await drawnApart(out)).toBe(0)
        return readFile(path.join(out, 'manifest.json'), 'utf8')
      }),
    )
    for (const manifest of manifests) expect(JSON.parse(manifest)).toEqual(JSON.parse(text('manifest.json')))
  }, 60_000)

  test('a folder with something else in it is left alone', async () => {
    const out = path.join(folder, 'other')
    await writeSite(out, new Map([['manifest.json', new TextEncoder().encode('{}')]]))
    await expect(writeSite(out, files)).rejects.toThrow(ForeignFolder)
  })

  test('an earlier copy is replaced, file by file', async () => {
    const out = path.join(folder, 'again')
    const manifest = JSON.stringify({ format: 'proviso-export-1', files: [{ path: 'gone.html' }] })
    const old = { 'gone.html': 'x', 'manifest.json': manifest }
    const encoded = Object.entries(old).map(
      ([name, words]) => [name, new TextEncoder().encode(words)] as const,
    )
    await writeSite(out, new Map(encoded))
    await writeSite(out, files)
    await expect(readFile(path.join(out, 'gone.html'))).rejects.toThrow(/ENOENT/)
    await assertOurs(out)
  })

  test('a manifest that names a file outside its folder is not followed', async () => {
    const out = path.join(folder, 'sly')
    const manifest = JSON.stringify({ format: 'proviso-export-1', files: [{ path: '../keep.txt' }] })
    await writeFile(path.join(folder, 'keep.txt'), 'kept')
    await writeSite(out, new Map([['manifest.json', new TextEncoder().encode(manifest)]]))
    await expect(writeSite(out, files)).rejects.toThrow(/outside/)
    expect(await readFile(path.join(folder, 'keep.txt'), 'utf8')).toBe('kept')
  })

  function drawnApart(out: string): Promise<number | null> {
    const child = spawn(process.execPath, plainToolArguments('bin/export/main.ts', [out]), {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    child.stdin.end(JSON.stringify(sources))
    return new Promise((resolve) => child.on('close', resolve))
  }
})
