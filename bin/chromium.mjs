// Where the browser for the journeys is; nothing is downloaded by npm for it.
import { existsSync } from 'node:fs'
import { runTo, step } from './prepare.mjs'

// The shell without a window comes first: the same engine, without the browser around it, walks the journeys in half the time.
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe']

/** @returns {string | undefined} path of a Chromium: the one named in CHROMIUM, or one in a usual place */
export function findChromium() {
  const named = process.env.CHROMIUM
  return named ? (existsSync(named) ? named : undefined) : places.find((path) => existsSync(path))
}

/** On a Debian machine, as root, installs it (with Chinese letters for it to draw). */
export async function obtainChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || process.env.CHROMIUM) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step('安装 Chromium 与中文字体，约一分钟', 'installing Chromium and Chinese fonts, about a minute', async () => {
    await runTo('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 2, 2] })
    await runTo('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'], { env, stdio: ['ignore', 2, 2] })
  })
  return findChromium()
}
