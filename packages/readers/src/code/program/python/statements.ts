import type { SyntaxNode } from "@lezer/common";
import type { Node } from "../evaluate/nodes.ts";
import { lowerClass, lowerDecorated, lowerFunction } from "./definitions.ts";
import { lowerExpression } from "./expressions.ts";
import { lowerImport } from "./imports.ts";
import {
  childrenOf,
  make,
  makeCall,
  makeName,
  makeStatement,
  makeVariable,
  textOfNode,
  type Lowering,
} from "./nodes.ts";

const deepest = 400;
const marks = new Set(["(", ")", ",", ":", "in", "for", "async", "else", "if", "elif", "while", "with", "as", "del"]);

type Lower = (node: SyntaxNode, lowering: Lowering) => readonly Node[];

const lowerers: Readonly<Record<string, Lower>> = {
  StatementGroup: (node, lowering) => childrenOf(node).flatMap((child) => lowerStatement(child, lowering)),
  ExpressionStatement: (node, lowering) =>
    childrenOf(node).map((child) => makeStatement(node, lowerExpression(child, lowering))),
  ImportStatement: lowerImport,
  AssignStatement: lowerAssignment,
  UpdateStatement: lowerUpdate,
  ReturnStatement: (node, lowering) => {
    const values = childrenOf(node)
      .slice(1)
      .filter((child) => child.name !== ",");
    const [only] = values;
    if (only === undefined) return [make(node, "ReturnStatement", { argument: null })];
    const elements = values.map((child) => lowerExpression(child, lowering));
    return [
      make(node, "ReturnStatement", {
        argument: values.length === 1 ? elements[0] : make(node, "ArrayExpression", { elements }),
      }),
    ];
  },
  YieldStatement: (node, lowering) => {
    const value = childrenOf(node).at(-1);
    const argument = value === undefined || value.name === "yield" ? null : lowerExpression(value, lowering);
    return [makeStatement(node, make(node, "YieldExpression", { argument, delegate: false }))];
  },
  RaiseStatement: (node, lowering) => {
    const value = childrenOf(node)[1];
    return value === undefined ? [] : [make(node, "ThrowStatement", { argument: lowerExpression(value, lowering) })];
  },
  IfStatement: lowerIf,
  WhileStatement: (node, lowering) => {
    const [, test] = childrenOf(node);
    const bodies = bodiesOf(node);
    const condition = test === undefined ? makeName(node, "undefined") : lowerExpression(test, lowering);
    return [
      make(node, "WhileStatement", { test: condition, body: lowerBody(bodies[0], node, lowering) }),
      ...lowerRest(bodies, lowering),
    ];
  },
  ForStatement: lowerFor,
  TryStatement: lowerTry,
  WithStatement: lowerWith,
  FunctionDefinition: (node, lowering) => [lowerFunction(node, lowering)],
  ClassDefinition: (node, lowering) => [lowerClass(node, lowering)],
  DecoratedStatement: lowerDecorated,
  DeleteStatement: (node, lowering) =>
    childrenOf(node)
      .filter((child) => !marks.has(child.name))
      .map((child) => makeStatement(node, lowerExpression(child, lowering))),
  AssertStatement: (node, lowering) =>
    childrenOf(node)
      .slice(1, 2)
      .map((child) => makeStatement(node, lowerExpression(child, lowering))),
  PrintStatement: (node, lowering) => [
    makeStatement(
      node,
      makeCall(
        node,
        makeName(node, "print"),
        childrenOf(node)
          .slice(1)
          .map((child) => lowerExpression(child, lowering)),
      ),
    ),
  ],
  MatchStatement: (node, lowering) => lowerNestedBodies(node, lowering),
};

/** A Python statement as statements of the common tree; what is nested too deeply is left out. */
export function lowerStatement(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const lower = Object.hasOwn(lowerers, node.name) ? lowerers[node.name] : undefined;
  if (lower === undefined || lowering.depth > deepest) return [];
  lowering.depth += 1;
  const lowered = lower(node, lowering);
  lowering.depth -= 1;
  return lowered;
}

function bodiesOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter((child) => child.name === "Body");
}

function lowerStatements(body: SyntaxNode | undefined, lowering: Lowering): Node[] {
  return body === undefined ? [] : childrenOf(body).flatMap((child) => lowerStatement(child, lowering));
}

function lowerBody(body: SyntaxNode | undefined, at: SyntaxNode, lowering: Lowering): Node {
  // A body of Python is no scope of its own, so its statements stand in the function's: `IfStatement` and its like take a list.
  return make(body ?? at, "StatementList", { body: lowerStatements(body, lowering) });
}

/** `else` after a loop runs like what follows it. */
function lowerRest(bodies: readonly SyntaxNode[], lowering: Lowering): Node[] {
  return bodies.slice(1).flatMap((body) => lowerStatements(body, lowering));
}

function lowerNestedBodies(node: SyntaxNode, lowering: Lowering): Node[] {
  return childrenOf(node).flatMap((child) =>
    child.name === "Body" ? lowerStatements(child, lowering) : lowerNestedBodies(child, lowering),
  );
}

/** `a = b = value`, `a, b = value`, `a: type = value`. */
function lowerAssignment(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const groups: SyntaxNode[][] = [[]];
  for (const child of childrenOf(node)) {
    if (child.name === "AssignOp") groups.push([]);
    else if (child.name !== "," && child.name !== "TypeDef") groups.at(-1)?.push(child);
  }
  const values = groups.pop() ?? [];
  if (groups.length === 0 || values.length === 0) return [];
  const value = lowerGroup(node, values, "ArrayExpression", lowering);
  return groups.map((targets) => setTarget(node, targets, value, lowering));
}

function lowerGroup(node: SyntaxNode, parts: readonly SyntaxNode[], type: string, lowering: Lowering): Node {
  const elements = parts.filter((part) => part.name !== "*").map((part) => lowerExpression(part, lowering));
  return elements.length === 1 && elements[0] !== undefined ? elements[0] : make(node, type, { elements });
}

function setTarget(node: SyntaxNode, targets: readonly SyntaxNode[], value: Node, lowering: Lowering): Node {
  const target = toPattern(lowerGroup(node, targets, "ArrayPattern", lowering));
  const isOuter = target.type === "Identifier" && lowering.outer.has(target.name);
  if (target.type === "MemberExpression" || isOuter) {
    return makeStatement(node, make(node, "AssignmentExpression", { operator: "=", left: target, right: value }));
  }
  return makeVariable(node, target, value);
}

/** `(a, b)` on the left of an assignment is a pattern. */
function toPattern(node: Node): Node {
  if (node.type === "ArrayExpression") return { ...node, type: "ArrayPattern" } as unknown as Node;
  return node;
}

function lowerUpdate(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const [target, operator, value] = childrenOf(node);
  if (target === undefined || operator === undefined || value === undefined) return [];
  const left = lowerExpression(target, lowering);
  const right = lowerExpression(value, lowering);
  const name = textOfNode(operator, lowering).replace("//", "/");
  return [makeStatement(node, make(node, "AssignmentExpression", { operator: name, left, right }))];
}

function lowerIf(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const children = childrenOf(node);
  const branches: { test: SyntaxNode | undefined; body: SyntaxNode | undefined }[] = [];
  for (const [index, child] of children.entries()) {
    if (child.name === "if" || child.name === "elif")
      branches.push({ test: children[index + 1], body: children[index + 2] });
    if (child.name === "else") branches.push({ test: undefined, body: children[index + 1] });
  }
  let alternate: Node | null = null;
  for (const { test, body } of branches.toReversed()) {
    const consequent = lowerBody(body, node, lowering);
    alternate =
      test === undefined
        ? consequent
        : make(node, "IfStatement", { test: lowerTest(test, lowering), consequent, alternate });
  }
  return alternate === null ? [] : [alternate];
}

/** `__name__ == "__main__"` holds in a file that is started. */
function lowerTest(test: SyntaxNode, lowering: Lowering): Node {
  const isMain = /^\(?\s?__name__\s{0,4}==\s{0,4}["']__main__["']/u.test(textOfNode(test, lowering).slice(0, 64));
  return isMain ? make(test, "Literal", { value: true }) : lowerExpression(test, lowering);
}

function lowerFor(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const children = childrenOf(node);
  const middle = children.findIndex((child) => child.name === "in");
  const targets = children.slice(0, middle).filter((child) => !marks.has(child.name));
  const sources = children.slice(middle + 1).filter((child) => child.name !== "Body" && !marks.has(child.name));
  if (middle < 0 || targets.length === 0 || sources.length === 0) return [];
  const pattern = toPattern(lowerGroup(node, targets, "ArrayPattern", lowering));
  const declarator = make(node, "VariableDeclarator", { id: pattern, init: null });
  const left = make(node, "VariableDeclaration", { kind: "var", declarations: [declarator] });
  const right = lowerGroup(node, sources, "ArrayExpression", lowering);
  const bodies = bodiesOf(node);
  return [
    make(node, "ForOfStatement", { left, right, body: lowerBody(bodies[0], node, lowering), await: false }),
    ...lowerRest(bodies, lowering),
  ];
}

function lowerTry(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const children = childrenOf(node);
  const [first] = bodiesOf(node);
  const handlers: Node[] = [];
  let finalizer: Node | null = null;
  let name: Node | null = null;
  let part = "try";
  for (const [index, child] of children.entries()) {
    if (child.name === "except" || child.name === "else" || child.name === "finally") {
      part = child.name;
      name = null;
    } else if (child.name === "as" && children[index + 1] !== undefined)
      name = lowerExpression(children[index + 1] ?? child, lowering);
    else if (child.name === "Body" && child.from !== first?.from) {
      const body = make(child, "BlockStatement", { body: lowerStatements(child, lowering) });
      if (part === "except") handlers.push(make(child, "CatchClause", { param: name, body }));
      else finalizer = body;
    }
  }
  const block = make(first ?? node, "BlockStatement", { body: lowerStatements(first, lowering) });
  const [handler = null, ...others] = handlers;
  const more = others.map((each) =>
    make(node, "TryStatement", { block: make(node, "BlockStatement", { body: [] }), handler: each, finalizer: null }),
  );
  return [
    make(node, "TryStatement", {
      block: flatten(block),
      handler,
      finalizer: finalizer === null ? null : flatten(finalizer),
    }),
    ...more,
  ];
}

/** What a `try` declares is seen after it. */
function flatten(block: Node): Node {
  return { ...block, type: "StatementList" } as unknown as Node;
}

function lowerWith(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const statements: Node[] = [];
  const children = childrenOf(node);
  for (const [index, child] of children.entries()) {
    if (child.name === "Body") statements.push(...lowerStatements(child, lowering));
    if (marks.has(child.name) || child.name === "Body" || children[index - 1]?.name === "as") continue;
    const value = lowerExpression(child, lowering);
    const target = children[index + 1]?.name === "as" ? children[index + 2] : undefined;
    statements.push(target === undefined ? makeStatement(child, value) : setTarget(child, [target], value, lowering));
  }
  return statements;
}
