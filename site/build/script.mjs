import { build } from 'esbuild'

/** Browser code as one minified module. @param entry its first file, below src */
export async function script(entry) {
  const result = await build({
    entryPoints: [`src/${entry}`],
    absWorkingDir: new URL('..', import.meta.url).pathname,
    bundle: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    write: false,
    logLevel: 'warning'
  })
  return result.outputFiles[0].text
}
