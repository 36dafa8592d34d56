/** The texts in a formula. */
export function textsInFormula(formula: string): string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'))
}
