/** What whoever plants a customer has to see to, in the order in which to do it (facts of the insider door, section 8). */
export const canaryDuties = [
  "Give it a name, a balance and a history that fit the band, so that nothing sets it apart from the customers beside it.",
  "Let searches find it, and put it where thieves look: among the highest balances and recent large deposits.",
  "Give it a telephone number, a mail address and a postal address that lead to nobody: ones that the organisation owns and nobody else uses.",
  "Use each of these addresses for this customer alone: whoever writes or calls there has data that left the house.",
  "Leave it out of analytics, billing, identity checks, newsletters, audits of balances and reports to authorities.",
  "Let no money reach it or leave it.",
  "Tell quality checks, migrations and their scripts by planned work, so that they are no alarm.",
  "Keep the list from everybody whose views are watched, and out of exports, backups of the panel and tickets.",
  "Fire a test from the desk after planting, and again whenever the panel or its logs change.",
  "Replace it when it is due, or when somebody opened it and may know it by now.",
] as const;
