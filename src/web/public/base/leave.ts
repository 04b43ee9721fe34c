import { stopReading } from './aloud.ts'
import { cell } from './cell.ts'
import { forgetDevice, keptOnDevice } from './device.ts'
import { signOutInPassing } from './session.ts'

/** A page that says nothing about the person who looks at it. */
const neutral = 'https://www.weather.com.cn/'

/** Whether what is on the page could put somebody in danger if another person in the home saw it. */
export const sensitive = cell(false)

/** Settings of the device that say nothing about a person. */
const harmless = ['large']

/** Everything private that this device keeps: drafts, what waits to be sent. */
const forgetPrivate = (): void => {
  for (const name of keptOnDevice()) if (!harmless.includes(name)) forgetDevice(name)
}

/** After signing out: steps that were begun and not taken. A dispute that is being told stays; it was told without an account. */
export const forgetSteps = (): void => {
  for (const name of keptOnDevice()) if (name.startsWith('act.')) forgetDevice(name)
}

/** Leaves at once: no trace in “back”, signed out, and nothing told stays on this device. */
export const leaveQuickly = (): void => {
  stopReading()
  signOutInPassing()
  forgetPrivate()
  document.title = ' '
  document.body.textContent = ''
  location.replace(neutral)
}
