import { findSlip } from "./slip.ts";

/**
 * Words that imitations of wallets and exchanges glue to a name, on free hosting by the thousand, and misspell to stay
 * unique: `krakenloginn`, `metamsklogin`.
 */
const lures =
  `account airdrop bridge claim connect desktop extension helpdesk login recovery secure signin staking support
  update verify wallet`.split(/\s+/u);
/** By the code of their last letter: most letters end no lure. */
const luresByEnd: (readonly string[] | undefined)[] = [];
for (const lure of lures) {
  const last = lure.charCodeAt(lure.length - 1);
  luresByEnd[last] = [...(luresByEnd[last] ?? []), lure];
}

/** Letters behind a lure that make a name unique. */
export const mostLeft = 2;

/** Whether letters are a lure, with a slip or up to two letters behind it. */
export function isLikeLure(letters: string): boolean {
  return lures.some(
    (lure) =>
      (letters.startsWith(lure) && letters.length <= lure.length + mostLeft) || findSlip(letters, lure) !== undefined,
  );
}

/** How many letters of a text in front of `end` are a lure; 0 when it does not end in one. */
export function measureLure(text: string, end: number): number {
  const ending = luresByEnd[text.charCodeAt(end - 1)];
  if (ending !== undefined) for (const lure of ending) if (text.endsWith(lure, end)) return lure.length;
  return 0;
}
