// @ts-check
// Finds a Chromium or Chrome for the browser tests, and as a last resort installs one.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium as playwright } from '@playwright/test'

// The shell is the same browser without a window: tests take a third less time in it.
const SHELL = 'chromium-headless-shell'
const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
  'msedge'
]
const PLACES = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
]

/** The path of a browser that is installed, or undefined. CHROME_PATH goes before everything else. */
export function findChromium(environment = process.env) {
  const onPath = (environment.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const all = [environment.CHROME_PATH ?? '', ...onPath, ...PLACES, playwright.executablePath()]
  return all.find((path) => path !== '' && canRun(path))
}

/**
 * Chromium's sandbox refuses to run for root.
 *
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function launchOptions() {
  const asRoot = process.getuid?.() === 0
  const executablePath = findChromium()
  return { ...(executablePath && { executablePath }), args: asRoot ? ['--no-sandbox'] : [] }
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function install() {
  const run = (/** @type {string} */ command, /** @type {string[]} */ ...rest) =>
    spawnSync(command, rest, { stdio: 'inherit' }).status === 0
  if (run('npx', 'playwright', 'install', 'chromium')) {
    return
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update')
    const get = (/** @type {string} */ name) => run('apt-get', 'install', '--yes', '--no-install-recommends', name)
    if (!get(SHELL)) {
      get('chromium')
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (findChromium() === undefined) {
    install()
  }
  const found = findChromium()
  if (found === undefined) {
    console.error('No Chromium or Chrome was found or could be installed: install one, or set CHROME_PATH.')
    process.exit(1)
  }
  console.log(found)
}
