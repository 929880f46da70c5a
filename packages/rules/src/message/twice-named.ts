import type { Evidence, MessageFacts } from "@doorward/core";

/** Endings that start something where they are opened. */
const running =
  /\.(?:exe|scr|com|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|msi|msix|jar|cpl|dll|iso|img|vhd|vhdx|one|app|dmg|pkg|command|scpt|sh|html?|xhtml|shtml|svg|url|reg|chm)$/iu;

/** An attachment with several names, and the place that tells them. */
export interface TwiceNamed {
  readonly names: readonly string[];
  readonly at: Evidence;
}

/** Attachments with two names of different endings, of which one starts something. */
export function listTwiceNamed({ oddities }: MessageFacts): TwiceNamed[] {
  return oddities
    .filter(({ kind }) => kind === "conflicting-names")
    .map(({ at }) => ({ names: at.excerpt.split(" / "), at }))
    .filter(({ names }) => names.some((name) => running.test(name)));
}
