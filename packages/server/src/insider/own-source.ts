/** The desk's own feed. Its events name in `ticket` whose page was opened. It is silent whenever nobody looks. */
export const ownSource = "doorward";
