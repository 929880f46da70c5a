/** Lets whoever takes accesses tell whoever watches over them. */
export interface Watching {
  /** Says that accesses were kept. */
  readonly noteBatch: () => void;
  /** Hears of it from now on; one hearer at a time. */
  readonly onBatch: (hear: () => void) => void;
}

/** Nobody hears yet. */
export function openWatching(): Watching {
  let tell: (() => void) | undefined;
  return {
    noteBatch: () => tell?.(),
    onBatch(hear) {
      tell = hear;
    },
  };
}
