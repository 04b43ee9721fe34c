export const Watch = () => null
