import type { SyntaxNode } from "@lezer/common";
import type { Node } from "../evaluate/nodes.ts";
import { lowerArguments, lowerExpression, lowerParameters } from "./expressions.ts";
import {
  childrenOf,
  make,
  makeCall,
  makeFunction,
  makeName,
  makeStatement,
  makeVariable,
  textOfNode,
  type Lowering,
} from "./nodes.ts";

/** A function; of a method the first parameter becomes `this`. */
export function lowerFunction(node: SyntaxNode, lowering: Lowering, isMethod = false): Node {
  const children = childrenOf(node);
  const name = children.find((child) => child.name === "VariableName");
  const list = children.find((child) => child.name === "ParamList");
  const body = children.find((child) => child.name === "Body");
  const parameters = list === undefined ? [] : lowerParameters(list, lowering);
  const inner: Lowering = { ...lowering, outer: findOuterNames(body, lowering) };
  const statements = lowerBodyOf(body, inner);
  const [self] = parameters;
  if (isMethod && self !== undefined) {
    parameters.shift();
    statements.unshift(makeVariable(node, self, make(node, "ThisExpression", {})));
  }
  const id = name === undefined ? null : makeName(name, textOfNode(name, lowering));
  const made = makeFunction(node, parameters, statements, id);
  return isMethod ? made : ({ ...made, type: "FunctionDeclaration" } as unknown as Node);
}

function findOuterNames(body: SyntaxNode | undefined, lowering: Lowering): ReadonlySet<string> {
  const names = new Set<string>();
  for (const child of body === undefined ? [] : childrenOf(body)) {
    if (child.name !== "ScopeStatement") continue;
    for (const part of childrenOf(child)) if (part.name === "VariableName") names.add(textOfNode(part, lowering));
  }
  return names;
}

/** A class; `__init__` becomes its constructor. */
export function lowerClass(node: SyntaxNode, lowering: Lowering): Node {
  const children = childrenOf(node);
  const name = children.find((child) => child.name === "VariableName");
  const parents = children.find((child) => child.name === "ArgList");
  const [superClass = null] =
    parents === undefined ? [] : lowerArguments(parents, lowering).filter((arg) => arg.type !== "ObjectExpression");
  const body = children.find((child) => child.name === "Body");
  const members = body === undefined ? [] : childrenOf(body).flatMap((child) => lowerMember(child, lowering));
  const id = name === undefined ? null : makeName(name, textOfNode(name, lowering));
  return make(node, "ClassDeclaration", {
    id,
    superClass,
    decorators: [],
    body: make(node, "ClassBody", { body: members }),
  });
}

function lowerMember(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const inner = node.name === "DecoratedStatement" ? childrenOf(node).at(-1) : node;
  const decorators = node.name === "DecoratedStatement" ? textOfNode(node, lowering).slice(0, 200) : "";
  if (inner?.name === "FunctionDefinition") {
    const isStatic = /^\s?@staticmethod/u.test(decorators);
    const value = lowerFunction(inner, lowering, !isStatic);
    const key = value.type === "FunctionExpression" || value.type === "FunctionDeclaration" ? value.id : null;
    if (key === null) return [];
    const isMaker = key.name === "__init__";
    const name = makeName(inner, isMaker ? "constructor" : key.name);
    const kind = isMaker ? "constructor" : /^\s?@property/u.test(decorators) ? "get" : "method";
    return [
      make(inner, "MethodDefinition", {
        key: name,
        value: { ...value, type: "FunctionExpression" },
        kind,
        computed: false,
        static: isStatic,
        decorators: [],
      }),
    ];
  }
  if (inner?.name !== "AssignStatement") return [];
  return lowering.lowerStatement(inner, lowering).flatMap((statement) => {
    if (statement.type !== "VariableDeclaration") return [];
    return statement.declarations.map(({ id, init }) =>
      make(inner, "PropertyDefinition", { key: id, value: init, computed: false, static: false, decorators: [] }),
    );
  });
}

/** A decorator is called with what it stands before. */
export function lowerDecorated(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const children = childrenOf(node);
  const inner = children.at(-1);
  if (inner === undefined) return [];
  const [statement, ...more] = lowering.lowerStatement(inner, lowering);
  if (statement === undefined) return [];
  const name = "id" in statement && statement.id?.type === "Identifier" ? statement.id : undefined;
  const calls = children
    .slice(0, -1)
    .map((decorator) =>
      makeStatement(
        decorator,
        makeCall(decorator, lowerDecorator(decorator, lowering), name === undefined ? [] : [name]),
      ),
    );
  return [statement, ...more, ...calls];
}

function lowerDecorator(node: SyntaxNode, lowering: Lowering): Node {
  let made: Node | undefined;
  for (const child of childrenOf(node)) {
    if (child.name === "At" || child.name === ".") continue;
    if (child.name === "ArgList")
      made = makeCall(child, made ?? makeName(child, "undefined"), lowerArguments(child, lowering));
    else if (made === undefined) made = lowerExpression(child, lowering);
    else
      made = make(child, "MemberExpression", {
        object: made,
        property: makeName(child, textOfNode(child, lowering)),
        computed: false,
      });
  }
  return made ?? makeName(node, "undefined");
}

function lowerBodyOf(body: SyntaxNode | undefined, lowering: Lowering): Node[] {
  return body === undefined ? [] : childrenOf(body).flatMap((child) => lowering.lowerStatement(child, lowering));
}
