export const Window = () => null
