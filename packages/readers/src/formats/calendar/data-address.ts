import { decodeBase64 } from "../../text/encodings.ts";

/** The bytes inside a `data:` address with the type it names; undefined when it is none. */
export function readDataAddress(address: string): { type: string; bytes: Buffer } | undefined {
  const head = /^\s{0,16}data:([^,]{0,200}),/iu.exec(address.slice(0, 256));
  if (head === null) return undefined;
  const [whole, about = ""] = head;
  const type = (about.split(";")[0] ?? "").toLowerCase();
  const body = address.slice(whole.length);
  if (/;\s{0,4}base64$/iu.test(about)) {
    const bytes = decodeBase64(unescapePercent(body).toString("latin1"));
    return bytes === undefined ? undefined : { type, bytes };
  }
  return { type, bytes: unescapePercent(body) };
}

/** Percent signs put back; those that are none stay as they are. */
function unescapePercent(text: string): Buffer {
  if (!text.includes("%")) return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf8").toString("latin1");
  return Buffer.from(
    bytes.replace(/%([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    "latin1",
  );
}
