import type { CalendarAttachment } from "./calendar.ts";
import type { ContentLine } from "./content-lines.ts";
import { decodeBase64 } from "../../text/encodings.ts";
import { readDataAddress } from "./data-address.ts";

/** What calendars call the parameter that holds the name of a file: RFC 8607, Outlook, Apple, Oracle, RFC 7986. */
const nameParameters = ["FILENAME", "X-FILENAME", "X-APPLE-FILENAME", "X-ORACLE-FILENAME", "LABEL"] as const;

/** Reads an ATTACH line: the bytes in it, or the address it leads to. Undefined when it holds neither. */
export function readCalendarAttachment({ value, parameters, line }: ContentLine): CalendarAttachment | undefined {
  const name = nameParameters.map((key) => parameters.get(key)).find((given) => given !== undefined && given !== "");
  const type = parameters.get("FMTTYPE");
  const about = { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }), line };
  const data = readDataAddress(value);
  if (data !== undefined) return { kind: "inline", type: data.type, ...about, bytes: data.bytes };
  const encoding = parameters.get("ENCODING")?.toUpperCase() ?? "";
  if (encoding === "BASE64" || encoding === "B" || parameters.get("VALUE")?.toUpperCase() === "BINARY") {
    const bytes = decodeBase64(value);
    return bytes === undefined ? undefined : { kind: "inline", ...about, bytes };
  }
  const address = value.trim();
  return address === "" ? undefined : { kind: "address", ...about, address: address.slice(0, 16_384) };
}
