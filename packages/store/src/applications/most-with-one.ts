/**
 * Most arrivals of the hiring door that have one value. What more have tells nothing of anybody: an agency's mailbox. Other doors do
 * not count: whoever attacks with one address a hundred times is not many people.
 */
export const mostWithOne = 50;
