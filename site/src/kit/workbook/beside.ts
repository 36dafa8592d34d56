/** What lies on or behind cells, where nobody who reads cells finds it. */
export interface Beside {
  readonly kind: 'note' | 'drawn' | 'picture' | 'object' | 'link' | 'hint'
  /** The cell it is at, where it says one. */
  readonly cell?: string
  /** What it says; of a link, its address. */
  readonly text: string
}
