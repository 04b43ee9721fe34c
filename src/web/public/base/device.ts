/** What this device keeps. A full or forbidden storage never breaks a page: reading is empty, writing says `false`. */
const prefix = 'fengyuan.public.'
/** The key under which the browser holds it. */
export const storedAs = (name: string): string => prefix + name

export const readDevice = <T>(name: string): T | undefined => {
  try {
    const text = localStorage.getItem(storedAs(name))
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

export const writeDevice = (name: string, value: unknown): boolean => {
  try {
    localStorage.setItem(storedAs(name), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const forgetDevice = (name: string): void => {
  try {
    localStorage.removeItem(storedAs(name))
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Names of what is kept, without the prefix. */
export const keptOnDevice = (): string[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
  } catch {
    return []
  }
}
