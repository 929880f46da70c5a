/** What people read in the place of a text that was removed. The tables hold none: anybody can call an arrival so. */
export const removedText = "(removed)";
