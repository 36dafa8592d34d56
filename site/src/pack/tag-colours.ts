export { levelColour, obligationColour } from './pack-choices.js'
