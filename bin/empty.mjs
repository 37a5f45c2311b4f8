// Stands in for `server-only` under Vitest, where there is no browser bundle to protect.
export {}
