import type { PageNumberEstimator } from 'docx'

/** Stands for `docx/layout` in tests that are not of pages: no heading's page is known, and seconds a document are saved. */
export function estimatePageNumbersWith(): PageNumberEstimator {
  return () => ({ bookmarks: new Map() })
}
