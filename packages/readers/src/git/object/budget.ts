/** A supply of bytes that is used up. */
export interface Budget {
  /** Takes from the supply; false, and nothing taken, when less is left. */
  readonly spend: (bytes: number) => boolean;
  readonly left: () => number;
}

/** Opens a supply of so many bytes. */
export function openBudget(bytes: number): Budget {
  let left = bytes;
  return {
    spend(wanted) {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
    left: () => left,
  };
}
