import type { DnsRecords } from "../message-format.ts";

/** Answers questions of DNS from records at hand, in the shapes and with the errors of `node:dns`. */
export function openResolver(records: DnsRecords): (name: string, type: string) => Promise<string[][] | string[]> {
  return async (name, type) => {
    const types = find(records, name);
    const rows = types?.[type.toUpperCase()];
    if (rows === undefined || rows.length === 0)
      return Promise.reject(
        Object.assign(new Error(`No record of ${type} at ${name}`), {
          code: types === undefined ? "ENOTFOUND" : "ENODATA",
        }),
      );
    if (type.toUpperCase() === "TXT") return rows.map((row) => [row]);
    if (type.toUpperCase() === "MX") return rows.map((row) => readExchange(row)) as unknown as string[];
    return [...rows];
  };
}

function find(records: DnsRecords, name: string) {
  const key = name.toLowerCase().replace(/\.$/u, "");
  return Object.hasOwn(records, key) ? records[key] : undefined;
}

/** `10 mx.example.com`, or the name alone. */
function readExchange(row: string): { exchange: string; priority: number } {
  const match = /^(\d{1,5})\s{1,20}(\S{1,255})$/u.exec(row.trim());
  return match === null
    ? { exchange: row.trim(), priority: 10 }
    : { exchange: match[2] ?? "", priority: Number(match[1]) };
}
