/** After a wrong try the form comes back with the address as it was typed, also without scripts. */
export const KEPT_EMAIL_COOKIE = 'proviso-sign-in-email'
const SECONDS = 120
const LONGEST = 254

/** The Set-Cookie line that keeps the address for the form alone; an empty one takes it away. */
export function keepEmailLine(email: string, secure: boolean): string {
  const value = encodeURIComponent(email.slice(0, LONGEST))
  const life = email ? SECONDS : 0
  return `${KEPT_EMAIL_COOKIE}=${value}; Max-Age=${life}; Path=/sign-in; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
