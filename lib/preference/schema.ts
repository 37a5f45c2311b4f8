import * as z from 'zod'
import { SWITCHES } from './model'

const command = z.string().regex(/^[a-z][a-z-]{0,39}$/)
/** As `chordOf` names it: "j", "Alt+j", "Shift+ArrowDown". */
const key = z.string().regex(/^\S{1,40}$/u)

export const switchInput = z.strictObject({ name: z.enum(SWITCHES), on: z.boolean() })
/** Without a key the command has the one it came with again. */
export const mapKeyInput = z.strictObject({ command, key: key.nullable() })
export const resetKeysInput = z.strictObject({})
