import { useMemo, useState } from "react";
import type { Shapes } from "../../shared/api/contract.ts";

/** The places somebody pointed to as those that decide. */
export interface Tapped {
  readonly places: Shapes["TappedPlace"][];
  readonly has: (place: Shapes["TappedPlace"]) => boolean;
  readonly toggle: (place: Shapes["TappedPlace"]) => void;
}

/** Keeps them until the case is decided. */
export function useTapped(): Tapped {
  const [places, setPlaces] = useState<Shapes["TappedPlace"][]>([]);
  return useMemo(
    () => ({
      places,
      has: (place) => places.some((other) => isSame(other, place)),
      toggle: (place) =>
        setPlaces((before) =>
          before.some((other) => isSame(other, place))
            ? before.filter((other) => !isSame(other, place))
            : [...before, place],
        ),
    }),
    [places],
  );
}

function isSame(one: Shapes["TappedPlace"], other: Shapes["TappedPlace"]): boolean {
  return (["path", "line", "column", "revision", "rule"] as const).every((part) => one[part] === other[part]);
}
