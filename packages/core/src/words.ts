/** The doors through which intruders come. */
export const doors = ["hiring", "interview", "support", "insider"] as const;
export type Door = (typeof doors)[number];

/** What an arrival, or a part of it, is. */
export const kinds = ["code", "link", "file", "message", "application", "access"] as const;
export type Kind = (typeof kinds)[number];

/** How much one finding says by itself; `judge` states how strengths add up. Ordered, strongest first. */
export const strengths = ["decisive", "strong", "weak"] as const;
export type Strength = (typeof strengths)[number];

/** The three answers. Ordered, mildest first. */
export const outcomes = ["clear", "check", "stop"] as const;
export type Outcome = (typeof outcomes)[number];

/** The technique a rule is about. Two strong findings of one family are one sign; of two families, two. */
export const families = [
  "autorun",
  "loader",
  "disguise",
  "theft",
  "exfiltration",
  "persistence",
  "evasion",
  "history",
  "dependency",
  "download-and-run",
  "instruction",
  "impersonation",
  "lure",
  "hosting",
  "listed",
  "request",
  "pressure",
  "identity",
  "document",
  "code-history",
  "network",
  "conduct",
  "payment",
  "equipment",
  "access",
  "lookup",
  "bait",
] as const;
export type Family = (typeof families)[number];
