/** How much of an export is read. */
export const conversationLimits = {
  conversations: 12_000,
  /** Entries of one conversation; of longer ones the newest are read. */
  entries: 30_000,
  /** Characters of one text. */
  text: 400_000,
  /** Characters of all texts of one conversation; of longer ones the newest are read. */
  allText: 4_000_000,
  /** Characters of a chat that is a text; of longer ones the end is read. */
  chatText: 8_000_000,
  files: 200,
  links: 500,
  /** Bytes of all files that an export brings along. */
  fileBytes: 64 * 1024 * 1024,
} as const;
