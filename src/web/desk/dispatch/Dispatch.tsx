export const Dispatch = () => null
