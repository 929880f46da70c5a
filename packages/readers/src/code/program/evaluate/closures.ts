import { join, joinAll } from "./join.ts";
import { handOn, marksOfAll } from "./marks.ts";
import type { Call, Frame, Interpreter, PastCalls } from "./interpreter.ts";
import { placeOf } from "./module.ts";
import type { ClassNode, FunctionNode, Node } from "./nodes.ts";
import { splitArguments } from "./keywords.ts";
import { bindPattern, keyOf } from "./patterns.ts";
import { declare, lookUp, openScope } from "./scope.ts";
import { executeBlock, hoistFunctions } from "./statements.ts";
import {
  constant,
  fields,
  list,
  noMarks,
  opaque,
  undefinedValue,
  unknown,
  type Class,
  type Closure,
  type Value,
} from "./value.ts";

const deepestCalls = 40;
const mostCalls = 24;
/** A function that is handed something worth following may be gone through more often. */
const mostMarkedCalls = 200;
/** So may a short one: obfuscators hide each constant behind a chain of functions of one line. */
const mostShortCalls = 4000;
const shortFunction = 300;

/** The function a node stands for, seen from where it stands. */
export function makeClosure(node: FunctionNode, frame: Frame): Closure {
  const isArrow = node.type === "ArrowFunctionExpression";
  const closure: Closure = {
    kind: "closure",
    node,
    scope: frame.scope,
    module: frame.module,
    self: frame.self,
    isBound: isArrow,
    bound: [],
    entries: new Map(),
    marks: noMarks,
  };
  const { waiting, history } = frame.interpreter;
  if (!history.has(node) && !waiting.has(node)) waiting.set(node, closure);
  return closure;
}

/** Goes through a function of the program with the arguments of a call. */
export function callClosure(closure: Closure, call: Call): Value {
  const { interpreter } = call.frame;
  const { node } = closure;
  const args = [...closure.bound, ...call.args];
  const known = pastCallsOf(node, interpreter);
  const isDeep = interpreter.running.length >= deepestCalls || isRecursive(interpreter.running, node);
  if (isDeep || interpreter.fuel <= 0) return join(known.returned, opaque(marksOfAll(args)));
  const decoded = interpreter.decoder.decodeCall(closure, args);
  interpreter.waiting.delete(node);
  if (decoded !== undefined) {
    known.returned = join(known.returned, decoded);
    return decoded;
  }
  if (known.calls >= mostCalls && known.calls >= mostCallsOf(node, args)) return known.returned;
  known.calls += 1;
  interpreter.running.push(node);
  const returned = runBody(closure, args, call);
  interpreter.running.pop();
  known.returned = join(known.returned, returned);
  return returned;
}

function pastCallsOf(node: FunctionNode, interpreter: Interpreter): PastCalls {
  const known = interpreter.history.get(node);
  if (known !== undefined) return known;
  const first = { calls: 0, returned: undefinedValue };
  interpreter.history.set(node, first);
  return first;
}

function mostCallsOf(node: FunctionNode, args: readonly Value[]): number {
  if (node.end - node.start <= shortFunction) return mostShortCalls;
  const marks = marksOfAll(args);
  return marks.origins.length + marks.encodings.length > 0 ? mostMarkedCalls : mostCalls;
}

function isRecursive(running: readonly FunctionNode[], node: FunctionNode): boolean {
  let times = 0;
  for (const each of running) if (each === node) times += 1;
  return times >= 2;
}

function runBody(closure: Closure, args: readonly Value[], call: Call): Value {
  const { node, module } = closure;
  const isElsewhere = module.path !== call.frame.module.path;
  const made = call.isNew ? fields() : undefined;
  if (made !== undefined) made.rest = closure.entries.get("prototype");
  const self = closure.isBound ? closure.self : (made ?? call.self ?? closure.self);
  const statements = node.body?.type === "BlockStatement" ? node.body.body : [];
  const frame: Frame = {
    interpreter: call.frame.interpreter,
    module,
    scope: openScope(closure.scope, statements, {}),
    self: self ?? unknown,
    certain: true,
    time: call.frame.time,
    repeated: call.frame.repeated,
    caller: call,
    returned: [],
  };
  declareParameters(closure, isElsewhere ? handOnAll(args, call) : args, frame);
  if (node.body?.type === "BlockStatement") {
    hoistFunctions(statements, frame);
    frame.interpreter.execute(statements, frame);
  } else if (node.body !== null) frame.returned.push(frame.interpreter.evaluate(node.body, frame));
  const returned = joinAll(frame.returned) ?? undefinedValue;
  if (node.generator) return list(frame.returned, marksOfAll(frame.returned), true);
  if (made !== undefined) return returned.kind === "fields" || returned.kind === "closure" ? returned : made;
  return returned;
}

function handOnAll(args: readonly Value[], call: Call): readonly Value[] {
  const place = placeOf(call.frame.module, call.node);
  return args.map((arg) => handOn(arg, place));
}

function declareParameters(closure: Closure, args: readonly Value[], frame: Frame): void {
  const { node } = closure;
  if (node.id !== null && node.type === "FunctionExpression") declare(frame.scope, node.id.name, closure);
  if (node.type !== "ArrowFunctionExpression") declare(frame.scope, "arguments", list([...args]));
  const { positional, named } = splitArguments(args);
  for (const [index, parameter] of node.params.entries()) {
    const name = parameterName(parameter);
    if (named !== undefined && name !== undefined && named.entries.has(name)) {
      declare(frame.scope, name, named.entries.get(name) ?? unknown);
    } else if (parameter.type === "RestElement")
      bindPattern(parameter.argument, list(positional.slice(index)), "declare", frame);
    else bindPattern(parameter, positional[index] ?? undefinedValue, "declare", frame);
    if (parameter.type === "TSParameterProperty") keepParameter(parameter.parameter, frame);
  }
}

/** `constructor(private readonly client: Client)` also sets the field of that name. */
function keepParameter(parameter: Node, frame: Frame): void {
  const name = parameterName(parameter);
  if (name === undefined) return;
  frame.interpreter.setMember(frame.self, constant(name), lookUp(frame.scope, name) ?? unknown, parameter, frame);
}

function parameterName(parameter: Node): string | undefined {
  if (parameter.type === "AssignmentPattern") return parameterName(parameter.left);
  return parameter.type === "Identifier" ? parameter.name : undefined;
}

/** An instance of a class. One value stands for all instances, so that what one method keeps another one finds. */
export function construct(callee: Class, call: Call): Value {
  const { interpreter } = call.frame;
  const self = call.self?.kind === "fields" && call.self.class !== undefined ? call.self : callee.sample;
  const own = callee.methods.get("constructor");
  if (own !== undefined) interpreter.call({ ...call, callee: own, self, isNew: false });
  else if (callee.parent !== undefined) interpreter.call({ ...call, callee: callee.parent, self });
  return self;
}

/** The class a node stands for; its static parts run at once. */
export function evaluateClass(node: ClassNode, frame: Frame): Value {
  const parent = node.superClass === null ? undefined : frame.interpreter.evaluate(node.superClass, frame);
  const made: Class = {
    kind: "class",
    node,
    module: frame.module,
    scope: frame.scope,
    parent,
    statics: new Map(),
    methods: new Map(),
    sample: unknown,
    marks: noMarks,
  };
  const sample = { ...fields(), class: made };
  made.sample = sample;
  const inside = { ...frame, scope: openScope(frame.scope, []), self: sample as Value };
  if (node.id !== null) declare(inside.scope, node.id.name, made);
  for (const member of node.body.body) defineMember(made, member, inside);
  return made;
}

function defineMember(owner: Class, member: Node, frame: Frame): void {
  const { interpreter } = frame;
  if (member.type === "StaticBlock") executeBlock(member.body, { ...frame, self: owner });
  if (member.type === "MethodDefinition") {
    const name = keyOf(member, frame);
    const inside = member.static ? { ...frame, self: owner } : frame;
    const method = interpreter.evaluate(member.value, inside);
    if (name.kind !== "constant") return;
    (member.static ? owner.statics : owner.methods).set(String(name.value), method);
    if (member.kind === "get") {
      const value = interpreter.call({
        callee: method,
        self: inside.self,
        args: [],
        isNew: false,
        node: member,
        frame: inside,
      });
      (member.static ? owner.statics : owner.methods).set(String(name.value), value);
    }
  }
  if ((member.type === "PropertyDefinition" || member.type === "AccessorProperty") && member.value !== null) {
    const inside = member.static ? { ...frame, self: owner } : frame;
    interpreter.setMember(
      inside.self,
      keyOf(member, frame),
      interpreter.evaluate(member.value, inside),
      member,
      inside,
    );
  }
}

/** Goes through every function that was seen and never called, as whoever gets hold of it might call it. */
export function callWaiting(frame: Frame): void {
  const { waiting } = frame.interpreter;
  for (let round = 0; round < 4 && waiting.size > 0; round += 1) {
    const closures = [...waiting.values()];
    for (const closure of closures) {
      if (!waiting.has(closure.node)) continue;
      const args = closure.node.params.map(() => unknown);
      const at = { ...frame, module: closure.module, scope: closure.scope, time: "dormant" as const };
      frame.interpreter.call({ callee: closure, self: undefined, args, isNew: false, node: closure.node, frame: at });
      waiting.delete(closure.node);
    }
  }
}
