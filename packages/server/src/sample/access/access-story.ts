// What goes beyond ordinary work in the sample: who takes more than the work asks for, and the outage that explains a busy day.

/** Customers of the exchange. */
export const customersOfSample = 20_000;

/** Working days before today on which something began, and ended. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Somebody who opens a few more customers a day than tickets ask for, for almost three weeks. */
export const slowThief = {
  actor: "agent-203",
  span: { first: 13, last: 1 } satisfies Span,
  perDay: 4,
} as const;

/** Five of one office who open the customers of one list, a few a day. */
export const ring = {
  actors: ["agent-101", "agent-108", "agent-117", "agent-129", "agent-140"],
  span: { first: 9, last: 4 } satisfies Span,
  /** Customers of the list, each of whom somebody called three days later and posed as the support of the exchange. */
  victims: 24,
} as const;

/** A morning without log-ins, which everybody worked through. */
export const outage = { daysAgo: 3, factor: 1.6 } as const;

/** Whether a working day so long ago lies in a span. */
export function isWithin({ first, last }: Span, daysAgo: number): boolean {
  return daysAgo <= first && daysAgo >= last;
}

/** The id of a customer of the list that the ring works off. */
export function nameVictim(index: number): string {
  return `NL-${String(700_000 + index * 37)}`;
}
