// `npm run dev`: like `npm start`, with pages that follow the sources.
import { launch } from './launcher/launch.mjs'

await launch('dev')
