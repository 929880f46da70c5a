/** TEMP */
export const accessKeysUsage = "";
/** TEMP */
export async function accessKeys(): Promise<number> { return 0; }
