/** Why a file is not read as a workbook. */
export type Refusal =
  | 'empty'
  | 'too-big'
  | 'unpacks-too-big'
  | 'too-many-parts'
  | 'too-many-cells'
  | 'password'
  | 'old-format'
  | 'binary'
  | 'open-document'
  | 'other-office'
  | 'macros'
  | 'corrupt'
  | 'unsafe'
  | 'not-a-workbook'

/** A file that is not read, and why; a tool may have reasons of its own. */
export class Refused<R extends string = Refusal> extends Error {
  constructor(
    readonly refusal: R,
    readonly detail = ''
  ) {
    super(detail === '' ? refusal : `${refusal}: ${detail}`)
  }
}
