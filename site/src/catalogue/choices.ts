import type { CriterionWording, Level, Obligation, Scoring, Status } from './data.js'

// What the catalogue's closed choices are called, and the colours of their tags, as everywhere in the handbook.

/** Strongest first. */
export const LEVELS: readonly Level[] = ['must', 'should', 'could']

/** Strongest first. */
export const OBLIGATIONS: readonly Obligation[] = [
  'mandated',
  'comply-or-explain',
  'recommended',
  'emerging',
  'informational'
]

export const LEVEL_TITLES: Readonly<Record<Level, string>> = {
  must: WORDS.choices.level.must.title,
  should: WORDS.choices.level.should.title,
  could: WORDS.choices.level.could.title
}

export const OBLIGATION_TITLES: Readonly<Record<Obligation, string>> = {
  mandated: WORDS.choices.obligation.mandated.title,
  'comply-or-explain': WORDS.choices.obligation['comply-or-explain'].title,
  recommended: WORDS.choices.obligation.recommended.title,
  emerging: WORDS.choices.obligation.emerging.title,
  informational: WORDS.choices.obligation.informational.title
}

/** What an obligation rests on, in few words. */
export const BASIS_TITLES: Readonly<Record<string, string>> = {
  law: WORDS.choices['obligation-basis'].law.short,
  s250: WORDS.choices['obligation-basis'].s250.short,
  contract: WORDS.choices['obligation-basis'].contract.short,
  onboarding: WORDS.choices['obligation-basis'].onboarding.short,
  assurance: WORDS.choices['obligation-basis'].assurance.short,
  policy: WORDS.choices['obligation-basis'].policy.short,
  'good-practice': WORDS.choices['obligation-basis']['good-practice'].short,
  historic: WORDS.choices['obligation-basis'].historic.short
}

export const STATUS_TITLES: Readonly<Record<Status, string>> = {
  proposed: WORDS.choices.status.proposed.title,
  'in-development': WORDS.choices.status['in-development'].title,
  active: WORDS.choices.status.active.title,
  deprecated: WORDS.choices.status.deprecated.title,
  retired: WORDS.choices.status.retired.title,
  'on-hold': WORDS.choices.status['on-hold'].title,
  withdrawn: WORDS.choices.status.withdrawn.title
}

export const STAGE_TITLES: Readonly<Record<CriterionWording['stage'], string>> = {
  selection: WORDS.choices['criterion-stage'].selection.title,
  award: WORDS.choices['criterion-stage'].award.title,
  contract: WORDS.choices['criterion-stage'].contract.title
}

export const VERIFICATION_TITLES: Readonly<Record<string, string>> = {
  demonstration: WORDS.choices.verification.demonstration.title,
  test: WORDS.choices.verification.test.title,
  document: WORDS.choices.verification.document.title,
  reference: WORDS.choices.verification.reference.title,
  'contract-term': WORDS.choices.verification['contract-term'].title
}

export const SCORING_TITLES: Readonly<Record<Scoring['kind'], string>> = {
  'pass-fail': WORDS.choices['scoring-kind']['pass-fail'].title,
  scaled: WORDS.choices['scoring-kind'].scaled.title
}

export const WEIGHT_TITLES: Readonly<Record<string, string>> = {
  none: WORDS.choices['weight-band'].none.title,
  high: WORDS.choices['weight-band'].high.title,
  medium: WORDS.choices['weight-band'].medium.title,
  low: WORDS.choices['weight-band'].low.title
}

export const DATA_TYPE_TITLES: Readonly<Record<string, string>> = {
  text: WORDS.choices['data-type'].text.title,
  boolean: WORDS.choices['data-type'].boolean.title,
  number: WORDS.choices['data-type'].number.title,
  date: WORDS.choices['data-type'].date.title,
  url: WORDS.choices['data-type'].url.title,
  choice: WORDS.choices['data-type'].choice.title
}

export const POLICY_KIND_TITLES: Readonly<Record<string, string>> = {
  legislation: WORDS.choices['policy-kind'].legislation.title,
  direction: WORDS.choices['policy-kind'].direction.title,
  strategy: WORDS.choices['policy-kind'].strategy.title,
  policy: WORDS.choices['policy-kind'].policy.title,
  'contract-condition': WORDS.choices['policy-kind']['contract-condition'].title,
  charter: WORDS.choices['policy-kind'].charter.title,
  guidance: WORDS.choices['policy-kind'].guidance.title,
  programme: WORDS.choices['policy-kind'].programme.title,
  review: WORDS.choices['policy-kind'].review.title
}

export const LEVEL_COLOURS: Readonly<Record<Level, string>> = {
  must: WORDS.choices.level.must.colour,
  should: WORDS.choices.level.should.colour,
  could: WORDS.choices.level.could.colour
}

export const OBLIGATION_COLOURS: Readonly<Record<Obligation, string>> = {
  mandated: WORDS.choices.obligation.mandated.colour,
  'comply-or-explain': WORDS.choices.obligation['comply-or-explain'].colour,
  recommended: WORDS.choices.obligation.recommended.colour,
  emerging: WORDS.choices.obligation.emerging.colour,
  informational: WORDS.choices.obligation.informational.colour
}

export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  proposed: WORDS.choices.status.proposed.colour,
  'in-development': WORDS.choices.status['in-development'].colour,
  active: WORDS.choices.status.active.colour,
  deprecated: WORDS.choices.status.deprecated.colour,
  retired: WORDS.choices.status.retired.colour,
  'on-hold': WORDS.choices.status['on-hold'].colour,
  withdrawn: WORDS.choices.status.withdrawn.colour
}

export const POLICY_STATUS_COLOURS: Readonly<Record<string, string>> = {
  proposed: WORDS.choices['policy-status'].proposed.colour,
  'in-force': WORDS.choices['policy-status']['in-force'].colour,
  superseded: WORDS.choices['policy-status'].superseded.colour,
  repealed: WORDS.choices['policy-status'].repealed.colour,
  ended: WORDS.choices['policy-status'].ended.colour
}

export const CRITERION_STATUS_COLOURS: Readonly<Record<string, string>> = {
  live: WORDS.choices['criterion-status'].live.colour,
  draft: WORDS.choices['criterion-status'].draft.colour,
  retired: WORDS.choices['criterion-status'].retired.colour
}
