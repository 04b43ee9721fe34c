export const Court = () => null
