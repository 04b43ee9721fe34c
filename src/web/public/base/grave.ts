/** Flags after which a page could put somebody in danger if another person in the home saw it. */
const grave = ['domestic-violence', 'violence-risk', 'minor']

export const isGrave = (flag: string): boolean => grave.includes(flag)
