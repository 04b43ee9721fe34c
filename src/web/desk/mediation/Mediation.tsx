export const Mediation = () => null
