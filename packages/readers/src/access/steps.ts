/** Tells how far customers lie apart, viewer by viewer. */
export type Steps = (actor: string, customer: string) => number | undefined;

/** Viewers whose last customer is remembered; of the one who was not seen for the longest time it is forgotten. */
const mostActors = 50_000;
const farthest = 100;
/** Digits that count; longer numbers are no numbers that go up one by one. */
const mostDigits = 15;

/**
 * Remembers of each viewer the customer who was opened last, and gives the distance to the next in the number at the end of the id,
 * where what stands before it is the same and the distance is from -100 to 100.
 */
export function openSteps(): Steps {
  const before = new Map<string, { readonly stem: string; readonly number: number }>();
  return (actor, customer) => {
    const stemEnd = findNumber(customer);
    if (stemEnd === customer.length) return undefined;
    const next = { stem: customer.slice(0, stemEnd), number: Number(customer.slice(stemEnd)) };
    const last = before.get(actor);
    if (last !== undefined) before.delete(actor);
    else if (before.size >= mostActors) before.delete(before.keys().next().value ?? "");
    before.set(actor, next);
    if (last?.stem !== next.stem) return undefined;
    const step = next.number - last.number;
    return Math.abs(step) <= farthest ? step : undefined;
  };
}

/** Where the number at the end of an id begins; its length where there is none, or a longer one. */
function findNumber(customer: string): number {
  let at = customer.length;
  while (at > 0 && isDigit(customer.charCodeAt(at - 1))) at -= 1;
  return customer.length - at > mostDigits ? customer.length : at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
