export const Admin = () => null
