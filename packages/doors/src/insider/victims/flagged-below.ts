/** What somebody, or a group, is flagged below: the chance that any innocent of all comes so far (facts of the insider door, section 7). */
export const flaggedBelow = 0.01;
