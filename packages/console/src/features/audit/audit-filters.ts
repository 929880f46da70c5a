/** What the log is narrowed to, as it stands in the address; empty where it is not. */
export interface AuditFilters {
  readonly action: string;
  readonly actor: string;
  readonly subject: string;
}

const mostText = 300;

/** Reads the filters out of an address. */
export function readAuditFilters(search: Readonly<Record<string, unknown>>): AuditFilters {
  const read = (name: keyof AuditFilters) => {
    const given = search[name];
    return typeof given === "string" ? given.slice(0, mostText) : "";
  };
  return { action: read("action"), actor: read("actor"), subject: read("subject") };
}

/** The filters as an address has them. */
export function writeAuditFilters(filters: AuditFilters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter((each): each is [string, string] => each[1] !== ""));
}
