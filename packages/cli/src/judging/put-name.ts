import type { JudgeRequest } from "@doorward/server/protocol";

/** Puts the name of the arrival wherever the path of its bytes stands, in a text or, escaped, in JSON. */
export function putName(
  { content, name }: Pick<JudgeRequest, "content" | "name">,
  text: string,
  write = (plain: string) => plain,
): string {
  if (content.kind === "text") return text;
  const file = content.path.slice(Math.max(content.path.lastIndexOf("/"), content.path.lastIndexOf("\\")) + 1);
  return text.replaceAll(write(content.path), () => write(name)).replaceAll(write(file), () => write(name));
}
