import type { Shapes } from "../../shared/api/contract.ts";

/** What the queue is narrowed to, as it stands in the address. */
export interface Filters {
  readonly state: Shapes["CaseState"] | "any";
  readonly assignee: "me-or-nobody" | "me" | "nobody" | "any";
  readonly outcome: Shapes["Outcome"] | "any";
  readonly door: Shapes["Door"] | "any";
  readonly kind: Shapes["Kind"] | "any";
  readonly order: "newest" | "oldest";
  /** Whether cases that share something are one row. */
  readonly group: "none" | "campaign";
  readonly text: string;
  readonly rule: string;
  readonly observable: string;
}

/** What everybody begins with: what is open, and mine or nobody's. */
export const usualFilters: Filters = {
  state: "open",
  assignee: "me-or-nobody",
  outcome: "any",
  door: "any",
  kind: "any",
  order: "newest",
  group: "none",
  text: "",
  rule: "",
  observable: "",
};

const mostText = 200;

/** What each of them may be; what an address says beyond that is not heard. */
export const choices = {
  state: ["open", "held", "decided", "any"],
  assignee: ["me-or-nobody", "me", "nobody", "any"],
  outcome: ["any", "stop", "check", "clear"],
  door: ["any", "hiring", "interview", "support", "insider"],
  kind: ["any", "code", "link", "file", "message", "application", "access"],
  order: ["newest", "oldest"],
  group: ["none", "campaign"],
} as const;

function readText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, mostText) : "";
}

/** Reads the filters out of an address. */
export function readFilters(search: Readonly<Record<string, unknown>>): Filters {
  const choose = <Name extends keyof typeof choices>(name: Name): Filters[Name] => {
    const given = readText(search[name]);
    return ((choices[name] as readonly string[]).includes(given) ? given : usualFilters[name]) as Filters[Name];
  };
  return {
    state: choose("state"),
    assignee: choose("assignee"),
    outcome: choose("outcome"),
    door: choose("door"),
    kind: choose("kind"),
    order: choose("order"),
    group: choose("group"),
    text: readText(search["text"]),
    rule: readText(search["rule"]),
    observable: readText(search["observable"]),
  };
}

/** The filters as an address has them: only what is not usual. */
export function writeFilters(filters: Filters): Record<string, string> {
  const unusual = Object.entries(filters).filter(([name, value]) => value !== usualFilters[name as keyof Filters]);
  return Object.fromEntries(unusual) as Record<string, string>;
}

/** Whether no case is left out but those that everybody leaves out; how they are shown does not matter. */
export function isUsual(filters: Filters): boolean {
  return Object.keys(writeFilters({ ...filters, group: usualFilters.group })).length === 0;
}

/** The filters as the API takes them. */
export function askFor({ order, group: _shown, ...filters }: Filters) {
  const given = Object.entries(filters).filter(([, value]) => value !== "any" && value !== "");
  return {
    order,
    ...(Object.fromEntries(given) as { [K in Exclude<keyof Filters, "order" | "group">]?: Exclude<Filters[K], "any"> }),
  };
}
