// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { type CheckFile, checkFile } from '@/lib/edition/check-file'
import type { Snapshot } from '@/lib/edition/model'
import { merkleProof, merkleTree } from '@/lib/text/merkle'
import { type CheckTools, checkIt } from './check-it'
import type { Digest } from './check-passage'
import { checkWords } from './words/check'

const tree = merkleTree('He said: “Україна will not join NATO,” and left.', 'secret')
const { algorithm, leafCount, ...leaves } = merkleProof(tree, 2, 7)
const WORDS = 'Україна will not join NATO'
const proof = {
  id: 'p',
  article: 'a',
  version: 1,
  spans: [{ exact: WORDS, start: 10, end: 36 }],
  check: { algorithm, leafCount, root: tree.root, spans: [leaves] },
}
const snapshot = {
  number: 3,
  statements: [{ id: 's', wording: 'w', proofs: [proof] }],
} as unknown as Snapshot
const file = checkFile(snapshot, 'p') as CheckFile

const digest: Digest = async (bytes) =>
  Uint8Array.from(createHash('sha256').update(Uint8Array.from(bytes)).digest()).buffer
const sends = (body: unknown, status = 200): CheckTools => ({
  get: async () => new Response(JSON.stringify(body), { status }),
  digest,
})

beforeEach(() => {
  document.body.innerHTML = `<div class="proof"><p class="passage"><span class="around">He said: “</span>
    <mark class="relied"><span class="spoken"> [begin] </span>Україна <span class="ours">!</span>will not join NATO<span class="spoken"> [end] </span></mark>,”</p>
    <p><a href="/editions/3/checks/p.json" data-checks="p" data-root="${tree.root}">check it</a> <output></output></p></div>`
})

const link = () => document.querySelector<HTMLAnchorElement>('a[data-checks]')!
const press = () => document.querySelector<HTMLButtonElement>('button')?.click()
async function says(tools: CheckTools): Promise<string | null> {
  checkIt(document, tools)
  press()
  const output = document.querySelector('output')!
  await vi.waitFor(() => expect(output.textContent).not.toBe(checkWords.running))
  return output.textContent
}

test('words that lead to the root match, and that is all that is said', async () => {
  expect(await says(sends(file))).toBe('matches our stored copy; this does not show that the claim is true')
})

test('it fetches what the link leads to', async () => {
  const get = vi.fn(sends(file).get)
  await says({ get, digest })
  expect(get).toHaveBeenCalledExactlyOnceWith(new URL('/editions/3/checks/p.json', location.href).href)
})

test('other words on the page are said to differ', async () => {
  document.querySelector('mark')!.append(' soon')
  expect(await says(sends(file))).toBe(checkWords.otherWords)
})

test('another root on the page is said to differ', async () => {
  link().dataset.root = 'f'.repeat(64)
  expect(await says(sends(file))).toBe(checkWords.otherRoot)
})

const [span] = file.spans as [CheckFile['spans'][number]]
const withSpan = (more: Partial<typeof span>) => ({ ...file, spans: [{ ...span, ...more }] })
test.each([
  ['a changed word', withSpan({ leaves: span.leaves.with(0, { ...span.leaves[0]!, run: '“Україна  ' }) })],
  ['a changed salt', withSpan({ leaves: span.leaves.with(1, { ...span.leaves[1]!, salt: '00' }) })],
  ['a missing word', withSpan({ leaves: span.leaves.slice(1) })],
  ['a changed sibling', withSpan({ path: span.path.with(0, 'f'.repeat(64)) })],
  ['another place', withSpan({ first: span.first + 1 })],
])('leaves with %s are said not to lead to the root', async (_, touched) => {
  expect(await says(sends(touched))).toBe(checkWords.otherLeaves)
})

test('a passage that cannot be checked any more is told from one that cannot be fetched', async () => {
  expect(await says(sends({}, 404))).toBe(checkWords.gone)
})

test.each([
  ['a server that fails', sends({}, 500), checkWords.notFetched],
  ['no connection', { get: () => Promise.reject(new TypeError('offline')), digest }, checkWords.notFetched],
  ['something else than a check', sends({ algorithm: 'x' }), checkWords.unreadable],
  ['a check of another algorithm', sends({ ...file, algorithm: 'proviso-merkle-1' }), checkWords.unreadable],
  ['a page that came unencrypted', { ...sends(file), digest: undefined }, checkWords.insecure],
])('%s is said in words', async (_, tools, words) => {
  expect(await says(tools)).toBe(words)
})

test('a page opened from a file asks for nothing and says what to do instead', async () => {
  link().setAttribute('href', 'file:///copy/checks/p.json')
  const get = vi.fn(() => Promise.reject(new TypeError('not allowed')))
  expect(await says({ get, digest })).toBe(checkWords.fromFile)
  expect(get).not.toHaveBeenCalled()
})

test('taken back, the link is a link again', () => {
  checkIt(document, sends(file))()
  expect(document.querySelector('button')).toBeNull()
  expect(link().hidden).toBe(false)
})
