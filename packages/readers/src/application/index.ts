export { adaptVendorRecord } from "./ats/adapt-vendor-record.ts";
export { unknownVendorRecord } from "./ats/unknown-vendor-record.ts";
export { listRecords } from "./ats/list-records.ts";
export { areStrangers, sameName } from "./same-name/same-name.ts";
export { describeRecord, type RecordContext } from "./record/describe-record.ts";
export { readRecord, type ReadRecord } from "./record/read-record.ts";
export { countDifferences } from "./picture/difference-hash.ts";
export { estimateLikeness, listBands, sketchText, type Sketch } from "./sketch/sketch-text.ts";
