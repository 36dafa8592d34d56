/** What a workbook that people fill in never comes near. */
export const LIMITS = { file: 50_000_000, inflated: 64_000_000, parts: 1000 }
