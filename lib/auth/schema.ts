import * as z from 'zod'

const LONGEST_EMAIL = 254

/** An e-mail address as accounts are kept: without surrounding space, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(LONGEST_EMAIL, 'An e-mail address is at most 254 characters long.')
  .pipe(z.email('This does not look like an e-mail address.'))

/** What the sign-in form sends. Whatever is not even an address is answered like a wrong password. */
export const signInForm = z.object({
  email: z.string().max(1000).default(''),
  password: z.string().max(10_000).default(''),
  callbackUrl: z.string().max(2000).optional().catch(undefined),
  json: z.string().optional().catch(undefined),
})

export const endSessionInput = z.strictObject({ sessionId: z.uuid() })

export const changePasswordInput = z.strictObject({
  current: z.string().max(10_000),
  next: z.string().max(10_000),
})
