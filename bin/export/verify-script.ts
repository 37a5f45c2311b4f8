import { type Copy, type Verdict, verifyCopy } from './verify-copy'
import { verifyWords as words } from './verify-words'

// The script of the page that verifies a copy: the files come from a folder that was chosen, or from the server.
const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind
const folder = element<HTMLInputElement>('folder')
const result = element<HTMLOutputElement>('result')

folder.webkitdirectory = true
folder.addEventListener('change', () => void run(fromFolder([...(folder.files ?? [])]), words.noManifest))
element('fetch').addEventListener('click', () => void run(fromServer, words.notFetched))

async function run(copy: Copy, failure: string) {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  element('faults').replaceChildren()
  element('manifest').textContent = ''
  if (!subtle) {
    result.textContent = words.insecure
    return
  }
  const tell = (done: number, all: number) => {
    result.textContent = words.running(done, all)
  }
  const verdict = await verifyCopy(copy, (bytes) => subtle.digest('SHA-256', bytes), tell).catch(() => null)
  if (verdict) show(verdict)
  else result.textContent = failure
}

function show({ files, passages, faults, manifestSha256 }: Verdict) {
  result.textContent = faults.length === 0 ? words.allAgree(files, passages) : words.someDiffer(faults.length)
  element('faults').replaceChildren(
    ...faults.map(({ path, kind }) => {
      const item = document.createElement('li')
      item.textContent = `${path} ${words[kind]}`
      return item
    }),
  )
  element('manifest').textContent = words.manifest(manifestSha256)
}

// The first part of each path is the folder's own name.
function fromFolder(files: readonly File[]): Copy {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath.split('/').slice(1).join('/'), file]))
  return {
    names: [...byPath.keys()],
    read: async (path) => {
      const file = byPath.get(path)
      return file ? new Uint8Array(await file.arrayBuffer()) : null
    },
  }
}

const fromServer: Copy = {
  names: null,
  read: async (path) => {
    const response = await fetch(encodeURI(path), { cache: 'no-store' })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  },
}
