import { stopReading } from './aloud.ts'
import { cell } from './cell.ts'
import { forgetDevice, keptOnDevice, storedAs, writeDevice } from './device.ts'
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

const goAway = (): void => {
  stopReading()
  forgetPrivate()
  document.title = ' '
  document.body.textContent = ''
  location.replace(neutral)
}

/** The sign to the other windows; it is gone with everything private as soon as it is given. */
const sign = 'leaving'

/** Leaves at once, in every window of this browser: no trace in “back”, signed out, and nothing told stays on this device. */
export const leaveQuickly = (): void => {
  signOutInPassing()
  writeDevice(sign, Date.now())
  goAway()
}

/** From here on this window leaves too when somebody leaves in another. A change of what is stored is heard by every browser, also old ones. */
export const watchLeaving = (): void => {
  addEventListener('storage', (event) => { if (event.key === storedAs(sign) && event.newValue !== null) goAway() })
}
