import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const LIMIT = 300_000

/**
 * Does something to workbooks in LibreOffice, as somebody at the keyboard would, and saves them.
 *
 * @param files by their names, each with what is done to it, in LibreOffice Basic: `book` is the workbook
 * @throws Error when a step fails
 */
export function changed(
  files: Readonly<Record<string, readonly [file: Uint8Array, steps: string]>>
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'macro-'))
  const basic = join(folder, 'profile', 'user', 'basic')
  const at = (name: string) => pathToFileURL(join(folder, name)).href
  const office = (...what: readonly string[]) =>
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${at('profile')}`, ...what], {
      cwd: folder,
      stdio: 'pipe',
      timeout: LIMIT
    })
  // The first start writes a library of its own over whatever stands there.
  office('--terminate_after_init')
  const names = Object.keys(files)
  const runs = names.map((name, place) => {
    const [file, steps] = files[name]!
    writeFileSync(join(folder, name), file)
    return { call: `Change${place} "${at(name)}", "${at(`saved-${name}`)}"`, sub: sub(place, steps) }
  })
  const source = [
    'Sub Main',
    ...runs.map(({ call }) => call),
    'StarDesktop.terminate()',
    'End Sub',
    ...runs.map(({ sub }) => sub)
  ]
  writeFileSync(join(basic, 'script.xlc'), LIBRARIES)
  writeFileSync(join(basic, 'Standard', 'script.xlb'), LIBRARY)
  writeFileSync(join(basic, 'Standard', 'Steps.xba'), module(source.join('\n')))
  office('macro:///Standard.Steps.Main')
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `saved-${name}`))]))
}

/** Steps of which one fails leave nothing saved. */
function sub(place: number, steps: string): string {
  return `Sub Change${place}(from As String, into As String)
On Error Goto Failed
Dim opening(0) As New com.sun.star.beans.PropertyValue
opening(0).Name = "Hidden"
opening(0).Value = True
Dim saving(0) As New com.sun.star.beans.PropertyValue
saving(0).Name = "FilterName"
saving(0).Value = "Calc MS Excel 2007 XML"
book = StarDesktop.loadComponentFromURL(from, "_blank", 0, opening())
${steps}
book.storeToURL(into, saving())
Failed:
book.close(True)
End Sub`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const LIBRARIES = `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Steps"/>
</library:library>`

function module(source: string): string {
  const text = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Steps" script:language="StarBasic">${text}</script:module>`
}
