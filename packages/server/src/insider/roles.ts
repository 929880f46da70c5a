/** Who may see what is known of viewers. Support agents and recruiters see nothing of it: they may be among them. */
export const seeInsider = ["admin", "analyst", "auditor"] as const;
/** Who may work on it. */
export const workOnInsider = ["admin", "analyst"] as const;
