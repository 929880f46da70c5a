import type { TextStream } from "../surroundings.ts";

/** Writes many small texts to a stream in few large ones, and never faster than they are taken. */
export interface BatchWriter {
  /** Resolves at once while there is room. */
  readonly write: (text: string) => Promise<void> | undefined;
  readonly flush: () => Promise<void>;
}

/** Characters that are written together. */
const batch = 65_536;

/** Opens a writer; what was written last only goes out with `flush`. */
export function openBatchWriter(stream: TextStream): BatchWriter {
  let waiting: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (characters === 0) return;
    const text = waiting.join("");
    waiting = [];
    characters = 0;
    const { once } = stream;
    if (stream.write(text) === false && once !== undefined)
      await new Promise<void>((resolve) => void once.call(stream, "drain", resolve));
  };
  return {
    write(text) {
      waiting.push(text);
      characters += text.length;
      return characters < batch ? undefined : flush();
    },
    flush,
  };
}
