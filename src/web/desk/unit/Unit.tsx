export const Unit = () => null
