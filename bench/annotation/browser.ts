/** How every measured browser is begun, and what it shows. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
export const VIEW = { width: 1440, height: 900 }
