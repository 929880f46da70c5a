/** How far a calendar file is read. Busy calendars of whole companies stay far below. */
export const calendarLimits = {
  /** Bytes of the file. */
  bytes: 32 * 1024 * 1024,
  /** Content lines after unfolding. */
  lines: 200_000,
  /** Lines as they stand in the file; 25 MB within, folded at 75 characters, make 450,000. */
  physicalLines: 500_000,
  /** Parameters of one line. */
  parameters: 64,
  /** Components inside each other; RFC 5545 needs three. */
  depth: 16,
  events: 3000,
  attendees: 5000,
  attachments: 200,
  addresses: 200,
  alarms: 50,
  /** Characters of a text that is kept. */
  text: 1024 * 1024,
} as const;
