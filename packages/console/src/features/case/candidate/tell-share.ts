import type { Shapes } from "../../../shared/api/contract.ts";
import { observableNames, type ObservableType } from "../../../shared/text/words.ts";

type Share = Shapes["ApplicationCluster"]["links"][number]["shares"][number];

const mostBits = 64;

function isObservable(type: Share["type"]): type is ObservableType {
  return Object.hasOwn(observableNames, type);
}

/** The kind of what two have in common. */
export function tellKind(type: Share["type"]): string {
  if (isObservable(type)) return observableNames[type];
  return type === "text" ? "A text that is alike" : "A picture that is alike";
}

/** What two applications have in common, in a line. */
export function tellShare({ type, value, likeness, distance }: Share): string {
  if (likeness !== undefined) return `A text that is ${String(Math.round(likeness * 100))} % alike`;
  if (distance !== undefined)
    return distance === 0
      ? "The same picture"
      : `A picture that is alike, ${String(distance)} of ${String(mostBits)} bits off`;
  const name = tellKind(type);
  return value === null ? `${name} (only a keyed hash is kept)` : `${name} ${value}`;
}
