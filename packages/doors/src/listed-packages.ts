import type { ListedPackage } from "@doorward/core";
import data from "../data/listed-packages.json" with { type: "json" };

/** Packages that published reports name as malicious, with the versions that are. */
export const listedPackages: readonly ListedPackage[] = data.packages as ListedPackage[];
