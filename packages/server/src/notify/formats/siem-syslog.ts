import type { Event } from "../../contract/schemas/event.ts";
import type { Format } from "./message.ts";
import { writeDetectionFinding } from "./ocsf.ts";

/** Security and authorization messages; RFC 5424, section 6.2.1. */
const facility = 10;
const severities = { stop: 2, check: 4, clear: 5 } as const;
const noticed = 5;

/** A finding of OCSF in a message of RFC 5424. */
export const formatSiemSyslog: Format = ({ event }) => {
  const priority = facility * 8 + findSeverity(event);
  const host = cleanHost(new URL(event.data.case.link).hostname);
  const header = `<${String(priority)}>1 ${event.timestamp} ${host} doorward - ${event.type} -`;
  return { kind: "syslog", text: `${header} ${escapeWide(JSON.stringify(writeDetectionFinding(event)))}` };
};

function findSeverity({ type, data }: Event): number {
  return type === "case.decided" ? noticed : severities[data.case.outcome];
}

/** Printable ASCII without spaces, at most 255; RFC 5424, section 6. */
function cleanHost(host: string): string {
  return host.replaceAll(/[^!-~]/gu, "").slice(0, 255) || "-";
}

/** Text beyond ASCII would have to begin with a byte order mark, at which readers of JSON stumble. */
function escapeWide(json: string): string {
  return json.replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
