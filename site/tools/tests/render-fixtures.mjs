// @ts-check
// Renders every fixture of the named components with the design system's own Nunjucks templates: JSON on standard output,
// { "<component>": ["<html>", …] } in the order of the component's fixtures.json.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
// @ts-expect-error It comes without types.
import nunjucks from 'nunjucks'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', 'nhsuk-frontend', 'dist')
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  trimBlocks: true,
  lstripBlocks: true
})

/** @typedef {{ context: object, callBlock?: string }} Fixture */

/** @param {string} component */
function macroName(component) {
  const source = readFileSync(join(dist, 'nhsuk', 'components', component, 'macro.njk'), 'utf8')
  return /macro (\w+)\(/.exec(source)?.[1] ?? ''
}

/**
 * @param {string} component
 * @param {Fixture} fixture
 */
function render(component, fixture) {
  const macro = macroName(component)
  const open = `{% from "nhsuk/components/${component}/macro.njk" import ${macro} %}`
  return environment.renderString(
    fixture.callBlock
      ? `${open}{% call ${macro}(context) %}\n${fixture.callBlock}\n{% endcall %}`
      : `${open}{{ ${macro}(context) }}`,
    { context: structuredClone(fixture.context) }
  )
}

/** @type {Record<string, string[]>} */
const rendered = {}
for (const component of process.argv.slice(2)) {
  const path = join(dist, 'nhsuk', 'components', component, 'fixtures.json')
  rendered[component] = JSON.parse(readFileSync(path, 'utf8')).fixtures.map((/** @type {Fixture} */ fixture) =>
    render(component, fixture)
  )
}
process.stdout.write(JSON.stringify(rendered))
