import { useCallback, useRef, useState } from "react";
import { ask, sendArrival } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { guessText, makeMail, type Given } from "./read-given.ts";

/** Something that was handed in. */
export interface Handed {
  readonly number: number;
  readonly name: string;
  readonly door: Shapes["Door"];
  /** Undefined until the server has it. */
  readonly id?: string;
  readonly error?: unknown;
}

const longestName = 80;

/** Hands things in, the newest first, and tells of each whether it was accepted. */
export function useHandIn() {
  const [all, setAll] = useState<readonly Handed[]>([]);
  const last = useRef(0);
  const handIn = useCallback(async (given: Given, door: Shapes["Door"]): Promise<boolean> => {
    last.current += 1;
    const number = last.current;
    const change = (part: Partial<Handed>) =>
      setAll((before) => before.map((one) => (one.number === number ? { ...one, ...part } : one)));
    setAll((before) => [{ number, name: nameGiven(given), door }, ...before]);
    try {
      change({ id: (await send(given, door)).id });
      return true;
    } catch (error) {
      change({ error });
      return false;
    }
  }, []);
  return { all, handIn };
}

function nameGiven(given: Given): string {
  return given.kind === "file" ? given.file.name : given.text.trim().slice(0, longestName);
}

async function send(given: Given, door: Shapes["Door"]): Promise<Shapes["AcceptedArrival"]> {
  if (given.kind === "file") return await sendArrival(given.file, { door, name: given.file.name });
  if (guessText(given.text) === "link")
    return await ask("post", "/api/v1/arrivals", { body: { door, kind: "link", link: given.text.trim() } });
  return await sendArrival(new Blob([makeMail(given.text)]), { door, kind: "message", name: "pasted.eml" });
}
