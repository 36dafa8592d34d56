/** Steps that can be taken back and made again. */
export interface History<S> {
  readonly past: readonly Step<S>[]
  readonly present: S
  readonly future: readonly Step<S>[]
}

/** A state to return to, and what was done between it and the next. */
export interface Step<S> {
  readonly state: S
  readonly did: string
  /** Steps that follow each other with the same key are one: letters typed into one field. */
  readonly key?: string | undefined
}

const MOST = 200

export function begin<S>(present: S): History<S> {
  return { past: [], present, future: [] }
}

/** @param did what was done, for the reader */
export function advance<S>(history: History<S>, state: S, did: string, key?: string): History<S> {
  const { past, present } = history
  if (state === present) {
    return history
  }
  const goesOn = key !== undefined && past.at(-1)?.key === key
  return {
    past: goesOn ? past : [...past, { state: present, did, key }].slice(-MOST),
    present: state,
    future: []
  }
}

export function undo<S>(history: History<S>): History<S> {
  const { past, present, future } = history
  const step = past.at(-1)
  return step === undefined
    ? history
    : { past: past.slice(0, -1), present: step.state, future: [{ state: present, did: step.did }, ...future] }
}

export function redo<S>(history: History<S>): History<S> {
  const { past, present, future } = history
  const [step, ...rest] = future
  return step === undefined
    ? history
    : { past: [...past, { state: present, did: step.did }], present: step.state, future: rest }
}
