declare module 'autocannon' {
  /** Loads one address for some seconds; what of its answer is used here. */
  export default function autocannon(options: {
    readonly url: string
    readonly connections: number
    readonly duration: number
  }): Promise<{
    readonly requests: { readonly average: number }
    readonly non2xx: number
    readonly errors: number
  }>
}
