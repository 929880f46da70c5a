export { areStrangers, sameName } from "./names/same-name.ts";
export { describeRecord, type RecordContext } from "./record/describe-record.ts";
export { hashedTraceTypes } from "./record/list-traces.ts";
export { readRecord, type ReadRecord } from "./record/read-record.ts";
