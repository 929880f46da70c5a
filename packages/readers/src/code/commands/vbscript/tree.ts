import type { Statement } from "./lines.ts";

/** A statement, or a block of them. */
export type Node =
  | { readonly kind: "line"; readonly statement: Statement }
  | { readonly kind: "block"; readonly head: Statement; readonly body: readonly Node[] }
  | { readonly kind: "loop"; readonly head: Statement; readonly body: readonly Node[] }
  | {
      readonly kind: "routine";
      readonly head: Statement;
      readonly name: string;
      readonly parameters: readonly string[];
      readonly body: readonly Node[];
    };

const routineHead =
  /^(?:(?:public|private|default)\s+)*(?:sub|function|property\s+(?:get|let|set))\s+(\w{1,200})\s*(?:\(([^)]{0,1000})\))?/iu;
const loopHead = /^(?:for|do|while)\b/iu;
const blockHead = /^(?:if\b[^]*\bthen$|select\s+case|with\b|class\b)/iu;
const branch = /^(?:else$|elseif\b|case\b)/iu;
const ending = /^(?:end\s+(?:if|select|with|class|sub|function|property)|next\b|loop\b|wend\b)/iu;
const deepest = 60;

/** Puts statements into the blocks they stand in. What is not closed ends with the text. */
export function buildTree(statements: readonly Statement[]): Node[] {
  const open: { nodes: Node[]; close: ((body: Node[]) => Node) | undefined }[] = [{ nodes: [], close: undefined }];
  const closeLast = () => {
    const last = open.length > 1 ? open.pop() : undefined;
    if (last?.close !== undefined) open.at(-1)?.nodes.push(last.close(last.nodes));
  };
  for (const statement of statements) {
    const { text } = statement;
    if (ending.test(text)) {
      closeLast();
      continue;
    }
    if (branch.test(text)) {
      closeLast();
      open.push({ nodes: [], close: (body) => ({ kind: "block", head: statement, body }) });
      continue;
    }
    const close = open.length < deepest ? openNode(statement) : undefined;
    if (close === undefined) open.at(-1)?.nodes.push({ kind: "line", statement });
    else open.push({ nodes: [], close });
  }
  while (open.length > 1) closeLast();
  return open[0]?.nodes ?? [];
}

function openNode(statement: Statement): ((body: Node[]) => Node) | undefined {
  const { text } = statement;
  const routine = routineHead.exec(text);
  if (routine !== null) {
    const [, name = "", list = ""] = routine;
    const parameters = list.split(",").map((one) =>
      one
        .trim()
        .replace(/^(?:byval|byref|optional)\s+/iu, "")
        .toLowerCase(),
    );
    return (body) => ({ kind: "routine", head: statement, name: name.toLowerCase(), parameters, body });
  }
  if (loopHead.test(text)) return (body) => ({ kind: "loop", head: statement, body });
  if (blockHead.test(text)) return (body) => ({ kind: "block", head: statement, body });
  return undefined;
}
