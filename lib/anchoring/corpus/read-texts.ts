import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalText } from '@/lib/text/canonical-text'
import { type Language, type Material, materialOf } from './material'

const OWN = join(import.meta.dirname, 'texts')
const DOCUMENTS = '../shared/seeds'

/** The texts written for the corpus, each with its language in its name, and all of them as one long text. */
export function ownTexts(): Material[] {
  const texts = read(OWN, (file) => file.split('.')[1] as Language)
  return [...texts, materialOf('all texts', 'en', texts.map(({ text }) => text).join('\n\n'))]
}

/** Real articles in English in a folder; none when it is not there. */
export const realTexts = (folder = DOCUMENTS): Material[] =>
  existsSync(folder) ? read(folder, () => 'en') : []

const read = (folder: string, languageOf: (file: string) => Language) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const blocks = readFileSync(join(folder, file), 'utf8')
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
      return materialOf(file.replace(/\.txt$/, ''), languageOf(file), canonicalText(blocks))
    })
