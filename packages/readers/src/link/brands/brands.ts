import type { Brand } from "./brand.ts";
import data from "./data/brands.json" with { type: "json" };

/** Every brand of the data file, by name. A test holds the file to its schema, which the compiler does not see. */
export const brands = data as readonly Brand[];
