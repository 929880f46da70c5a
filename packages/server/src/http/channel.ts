/** A way from who tells to who takes at his own pace. It holds so much and no more. */
export interface Channel<T> {
  /** False, and the end of it, when the taker is too far behind. */
  readonly put: (piece: T) => boolean;
  /** What was put before is still given. */
  readonly end: () => void;
  readonly pieces: AsyncIterable<T>;
}

/** Opens a channel. `onEnd` is called once, whoever ends it. */
export function openChannel<T>(most: number, onEnd: () => void): Channel<T> {
  const held: T[] = [];
  let isOver = false;
  let wake: (() => void) | undefined;
  const end = () => {
    if (isOver) return;
    isOver = true;
    onEnd();
    wake?.();
  };
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    for (;;) {
      const [piece] = held.splice(0, 1);
      if (piece !== undefined) return { done: false, value: piece };
      if (isOver) return { done: true, value: undefined };
      const { promise, resolve } = Promise.withResolvers<undefined>();
      wake = () => resolve(undefined);
      await promise;
    }
  };
  return {
    put(piece) {
      if (isOver) return false;
      if (held.length >= most) end();
      else held.push(piece);
      wake?.();
      return !isOver;
    },
    end,
    pieces: {
      [Symbol.asyncIterator]: () => ({
        next,
        async return() {
          held.length = 0;
          end();
          return { done: true, value: undefined };
        },
      }),
    },
  };
}
