/** Sheets are found by these names, in every language. */
export const RESPONSES = 'Responses'
export const SCORING = 'Scoring'
export const GUIDANCE = 'Guidance'
