export {
  accessFormats,
  type AccessFormat,
  type AccessReader,
  type AccessReaderOptions,
  type ReadRows,
  type RefusedRow,
} from "./access-format.ts";
export { openCustomerHash } from "./hash-customer.ts";
export { hashQuery } from "./hash-query.ts";
export { openAccessReader } from "./open-access-reader.ts";
export { describeFound } from "./own/describe-found.ts";
export { customerType } from "./own/own-fields.ts";
export { recogniseAccessFormat } from "./recognise-access-format.ts";
export { splitCsv } from "./rows/split-csv.ts";
export { sourceLimits, type SourceLimits } from "./source-limits.ts";
export { openSteps, type Steps } from "./steps.ts";
