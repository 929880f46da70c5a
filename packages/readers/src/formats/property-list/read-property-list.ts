import { decodeText } from "../../text/decode.ts";
import { readBinaryList } from "./binary-list.ts";
import type { PropertyValue } from "./property-list.ts";
import { readXmlList } from "./xml-list.ts";

/** Reads a property list of either form; undefined when the bytes are none. */
export function readPropertyList(bytes: Buffer): PropertyValue | undefined {
  if (bytes.toString("latin1", 0, 8) === "bplist00") return readBinaryList(bytes);
  return readXmlList(decodeText(bytes));
}
