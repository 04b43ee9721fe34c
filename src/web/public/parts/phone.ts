/** Whether a text can be a phone: 11 digits of the mainland, or + and 7 to 15 digits. The server has the last word. */
export const isPhone = (text: string): boolean => /^(1[3-9]\d{9}|\+\d{7,15})$/.test(plainPhone(text))

/** Without spaces and dashes, full-width digits made plain, +86 left out. */
export const plainPhone = (text: string): string => text.normalize('NFKC').replace(/[\s()\-–]/g, '').replace(/^(\+|00)86(?=1\d{10}$)/, '')
