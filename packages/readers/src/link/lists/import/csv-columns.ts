import { Problem } from "@doorward/core";

/** What a column can hold. */
const parts = ["domain", "label", "date", "until"] as const;
type Part = (typeof parts)[number];

/** The number of each column that is read, from 0. */
export type CsvColumns = Readonly<Partial<Record<Part, number>>>;

// Names that published lists give to their columns.
const headings: Readonly<Record<Part, ReadonlySet<string>>> = {
  domain: new Set(["domain", "host", "hostname", "url", "link", "address", "site", "indicator", "ioc", "value"]),
  label: new Set(["label", "type", "category", "threat", "tag", "tags", "reason"]),
  date: new Set(["date", "since", "added", "dateadded", "first_seen", "firstseen", "created", "timestamp"]),
  until: new Set(["until", "expiry", "expires", "valid_until", "expiration"]),
};

/** Finds the columns by the names in a header; undefined when it names no address. */
export function readHeader(fields: readonly string[]): CsvColumns | undefined {
  const found: Partial<Record<Part, number>> = {};
  for (const [index, field] of fields.entries()) {
    const name = field.replace(/^#/u, "").trim().toLowerCase().replaceAll(/[\s-]/gu, "_");
    for (const part of parts)
      if (headings[part].has(name) || headings[part].has(name.replaceAll("_", ""))) found[part] ??= index;
  }
  return found.domain === undefined ? undefined : found;
}

/** Reads `domain=2,label=3` or `domain=URL`, names by the header; throws a Problem that says what is wrong. */
export function readColumnMap(map: string, header: readonly string[]): CsvColumns {
  const found: Partial<Record<Part, number>> = {};
  for (const pair of map.split(",")) {
    const [part = "", column = ""] = pair.split("=", 2).map((text) => text.trim());
    const known = parts.find((each) => each === part || (each === "domain" && part === "url"));
    if (known === undefined || column === "")
      throw new Problem("usage", `"${pair}" in --columns: write ${parts.map((each) => `${each}=number`).join(", ")}.`);
    const index = /^\d{1,4}$/u.test(column) ? Number(column) - 1 : findName(header, column);
    if (index < 0)
      throw new Problem("usage", `"${pair}" in --columns: columns count from 1, or are named as in the first row.`);
    found[known] = index;
  }
  if (found.domain === undefined) throw new Problem("usage", "--columns does not say which column holds the domain.");
  return found;
}

function findName(header: readonly string[], name: string): number {
  return header.findIndex((field) => field.replace(/^#/u, "").trim().toLowerCase() === name.toLowerCase());
}
