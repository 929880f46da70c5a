import type { JudgeRequest } from "@doorward/server/protocol";

type Named = Pick<JudgeRequest, "content" | "name">;

/** Puts the name of the arrival wherever the path of its bytes stands in a text. */
export function putName(request: Named, text: string): string {
  return replacePath(request, text, (plain) => plain);
}

/** The same in JSON, where the backslashes of Windows are doubled. */
export function putNameInJson(request: Named, json: string): string {
  return replacePath(request, json, (plain) => JSON.stringify(plain).slice(1, -1));
}

function replacePath({ content, name }: Named, text: string, write: (plain: string) => string): string {
  if (content.kind === "text") return text;
  const file = content.path.slice(Math.max(content.path.lastIndexOf("/"), content.path.lastIndexOf("\\")) + 1);
  return text.replaceAll(write(content.path), () => write(name)).replaceAll(write(file), () => write(name));
}
