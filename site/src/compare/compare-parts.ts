/** What the page's template provides. */
export interface PageParts {
  /** Names the data files. */
  readonly tool: HTMLElement
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  readonly label: HTMLElement
  readonly hint: HTMLElement
  readonly error: HTMLElement
  readonly chosen: HTMLElement
  readonly notes: HTMLElement
  readonly related: HTMLElement
  readonly result: HTMLElement
  readonly count: HTMLElement
  readonly switch: HTMLInputElement
  readonly share: HTMLElement
  readonly table: HTMLElement
  readonly waiting: HTMLElement
  readonly failed: HTMLElement
  /** What is prerendered: where to start, and all there is without a script. */
  readonly start: HTMLElement
}

export function pageParts(tool: HTMLElement): PageParts {
  const part = <T extends HTMLElement>(selector: string) => tool.querySelector<T>(selector)!
  return {
    tool,
    form: part('[data-form]'),
    box: part('[data-box]'),
    label: part('[data-box-label]'),
    hint: part('[data-box-hint]'),
    error: part('[data-box-error]'),
    chosen: part('[data-chosen]'),
    notes: part('[data-notes]'),
    related: part('[data-related]'),
    result: part('[data-result]'),
    count: part('[data-count]'),
    switch: part('[data-switch]'),
    share: part('[data-share]'),
    table: part('[data-table]'),
    waiting: part('[data-waiting]'),
    failed: part('[data-failed]'),
    start: part('[data-start]')
  }
}
