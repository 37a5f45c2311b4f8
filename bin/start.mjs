// `npm start`: from a clean clone to a page that answers. Plain Node until the packages are there.
import { launch } from './launcher/launch.mjs'

await launch('start')
