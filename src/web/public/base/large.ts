import { cell } from './cell.ts'
import { readDevice, writeDevice } from './device.ts'

const large = cell(readDevice<boolean>('large') === true)

const show = (): void => { document.documentElement.toggleAttribute('data-large', large.get()) }

/** 适老 mode: everything 1.35 times as large. */
export const useLarge = (): boolean => large.use()

export const setLarge = (next: boolean): void => {
  large.set(next)
  writeDevice('large', next)
  show()
}

export const startLarge = show
