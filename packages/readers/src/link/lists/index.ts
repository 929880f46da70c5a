export { buildList, type BuildOptions } from "./file/build-list.ts";
export { readRows } from "./file/read-rows.ts";
export { importList, mostBytes, type ImportOptions, type ListImport, type RowReport } from "./import/import-list.ts";
export { listFormats, type ListFormat } from "./import/raw-row.ts";
export type { ListRow } from "./list-row.ts";
export { readDomain, type ReadDomain } from "./guard/read-domain.ts";
export { readNamedAddress, type NamedAddress } from "./guard/read-row.ts";
export { whyShared, type Sharing } from "./guard/why-shared.ts";
