import type { Shapes } from "../api/contract.ts";

/** The name of who did something. */
export function nameActor(
  by: string,
  own: string,
  colleagues: readonly Pick<Shapes["Colleagues"]["colleagues"][number], "id" | "name">[],
): string {
  const [kind, id = ""] = by.includes(":") ? by.split(":") : ["user", by];
  if (by === "command-line") return "Command line";
  if (kind === "token") return "A program";
  if (id === own) return "You";
  return colleagues.find((each) => each.id === id)?.name ?? "Somebody";
}
