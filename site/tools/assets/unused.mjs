// @ts-check
// Variants of the design system's components that the handbook does not use: their rules are left out of the style sheets.
const EVERYWHERE = [
  /--reverse\b/,
  /nhsuk-frontend-supported|nhsuk-u-secondary-text-colour|--no-visited-state|nhsuk-link--text-colour|nhsuk-link-image/,
  /ms-input-placeholder|ms-expand|search-cancel-button/
]

// What only the pages that answer questions use: forms, mostly.
const ON_READING_PAGES = [
  /--care\b|--login\b|--brand\b|nhsuk-button--warning/,
  /nhsuk-header__account|nhsuk-header--white|navigation--white|navigation--justified|nhsuk-header__menu/,
  /nhsuk-header__organisation|nhsuk-header--organisation/,
  /data-sort|aria-sort|nhsuk-table--sortable/,
  /nhsuk-hero/,
  /nhsuk-do-dont-list|nhsuk-warning-callout|nhsuk-list-panel|nhsuk-table-container|nhsuk-table__panel/,
  /nhsuk-icon--size|nhsuk-icon-size|nhsuk-input--width|nhsuk-input-wrapper__(prefix|suffix)|--error\b/,
  /nhsuk-(heading|caption)-(xxl|xxs|xs)|nhsuk-button-group|nhsuk-title/,
  /nhsuk-(error-message|error-summary|fieldset|checkboxes|radios|select|textarea|character-count|date-input|file-upload)/,
  /:has\(\s*\+\s*\.nhsuk-form-group|nhsuk-form-group--|nhsuk-label-wrapper|nhsuk-label--(l|xl)|nhsuk-input--code/,
  /nhsuk-u-margin-bottom-|nhsuk-card--secondary|nhsuk-card-group|nhsuk-card__actions?|nhsuk-summary-list__actions/
]

/** Class names that stand for a state in the design system's own documentation: ".\:hover". */
const PSEUDO_STATE = /\.\\:/

/**
 * A PostCSS plugin that drops the selectors, and the rules and media queries they leave empty. The sizes each component sets for paper
 * go too, because our print styles scale the root instead, and the addresses it prints after every link, which are relative here.
 * @param {string} entry
 * @returns {import('postcss').Plugin}
 */
export function dropUnused(entry) {
  const unused = entry === 'workbench.scss' ? EVERYWHERE : [...EVERYWHERE, ...ON_READING_PAGES]
  return {
    postcssPlugin: 'handbook-unused',
    OnceExit(root) {
      root.walkRules((rule) => {
        rule.walkDecls(/^--nhsuk-/, (declaration) => void declaration.remove())
        if (
          rule.parent?.type === 'atrule' &&
          /** @type {import('postcss').AtRule} */ (rule.parent).params === 'print'
        ) {
          dropForPaper(rule)
        }
        rule.selectors = rule.selectors.map((selector) => selector.replace(/:not\(\.\\:[a-z]+\)/g, ''))
        const used = rule.selectors.filter(
          (selector) => !PSEUDO_STATE.test(selector) && !unused.some((variant) => variant.test(selector))
        )
        if (used.length === 0 || rule.nodes.length === 0) {
          rule.remove()
        } else {
          rule.selectors = [...new Set(used)]
        }
      })
      root.walkAtRules((atRule) => {
        if (atRule.nodes?.length === 0) {
          atRule.remove()
        }
      })
    }
  }
}

/** @param {import('postcss').Rule} rule */
function dropForPaper(rule) {
  if (rule.some((one) => one.type === 'decl' && one.prop === 'font-size' && one.value.endsWith('pt'))) {
    rule.walkDecls(/^(font-size|line-height)$/, (declaration) => void declaration.remove())
  }
  rule.walkDecls('content', (declaration) => {
    if (declaration.value.includes('(Link: ')) {
      declaration.remove()
    }
  })
}
