const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// How long what explains a view holds. No source publishes such windows (facts of hospital logs name only the relations), so each is
// stated by judgement; docs/insider.md tells how coverage changes with them.

/** After a ticket was closed, for what is noted and sent afterwards. */
export const closedGrace = day;

/** After a ticket was handed on, for questions of whoever has it now. */
export const transferGrace = day;

/** Before a ticket comes to somebody who looked at its customer first. */
export const pickUpGrace = 15 * minute;

/** How far the clocks of two logs may differ: the same as between a log and its receipt. */
export const clockSkew = 5 * minute;

/** After a call, chat or visit ended, for what is done when it is over. */
export const contactWindow = hour;

/** After a mail came, which waits for somebody to read it. */
export const mailWindow = day;

/** After the last change of a ticket that a lead, a reviewer or an escalation looks at: samples are drawn from a month. */
export const dutyWindow = 30 * day;

/** After a ticket was reopened, for whoever had it before. */
export const reopenedWindow = 7 * day;

/** After a view, for a ticket that its viewer made of the same customer. */
export const ticketAfterWindow = day;
