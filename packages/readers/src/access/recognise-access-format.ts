import type { AccessFormat } from "./access-format.ts";

/** Characters that are looked at. */
const looked = 65_536;

/** Keys that one format has, in the order in which they are looked for. In a text within JSON a quote has a stroke in front. */
const marks: readonly (readonly [AccessFormat, readonly (readonly string[])[]])[] = [
  ["ocsf", [["class_uid"]]],
  ["gcp", [["protoPayload"]]],
  ["okta", [["eventType", "published"]]],
  ["intercom", [["activity_logs"], ["activity_type", "performed_by"]]],
  ["zendesk-access", [["access_logs"], ["user_id", "url", "method"]]],
  ["zendesk-audit", [["audit_logs"], ["actor_id", "source_type"]]],
  ["salesforce", [["EventIdentifier"], ["EVENT_TYPE"]]],
  ["doorward", [["observed_at", "actor"], ["kind"]]],
];

/** The format that the beginning of a log is in; undefined where it is none that is read. A table may need a map of columns. */
export function recogniseAccessFormat(start: string): AccessFormat | undefined {
  const text = start
    .slice(0, looked)
    .replace(/^\uFEFF/u, "")
    .trimStart();
  const [line = ""] = text.split(/\r?\n/u, 1);
  if (text.startsWith("{") || text.startsWith("["))
    return marks.find(([, ways]) => ways.some((keys) => keys.every((key) => text.includes(`"${key}"`))))?.[0];
  if (/^"?EVENT_TYPE"?,/u.test(line)) return "salesforce";
  return /[,;\t]/u.test(line) && !line.includes("\0") && /[A-Za-z]/u.test(line) ? "csv" : undefined;
}
