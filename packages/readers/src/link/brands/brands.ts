import type { Brand } from "./brand.ts";

/** Every brand of the data file. */
export const brands: readonly Brand[] = [];
