import { build } from 'esbuild'

/** The browser code as one minified module. */
export async function script() {
  const result = await build({
    entryPoints: ['src/handbook.ts'],
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
