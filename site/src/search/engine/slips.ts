// What few questions need: it comes later than the rest, as one module, so nothing in it may bring what the rest has too.
export { commoner } from './commoner.js'
export { correction, isAnother, split } from './spelling.js'
