/** Sheets are found by these names, in every language. */
export const ABOUT = 'About'
export const RESPONSES = 'Responses'
export const SCORING = 'Scoring'
export const STANDARDS = 'Standards'
export const POLICIES = 'Policies'
export const GUIDANCE = 'Guidance'
/** Only where a row cannot show a text in full. */
export const TEXTS = 'Texts'
/** Hidden. */
export const CHOICES = '_lists'
export const IDENTITY_SHEET = '_pack'
