import { callOn, evaluateCallOn, type Platform } from "./calls.ts";
import { evaluateClass, makeClosure } from "./closures.ts";
import { expressionEvaluators, type Evaluators } from "./expressions.ts";
import { moduleExecutors } from "./imports.ts";
import type { Evaluation, Frame } from "./interpreter.ts";
import { getMember, setMember } from "./members.ts";
import { forEachChild, isFunctionNode, type Node } from "./nodes.ts";
import { keyOf } from "./patterns.ts";
import { statementExecutors, type Executors } from "./statements.ts";
import { unknown, type Value } from "./value.ts";

/** Puts the parts of evaluation together for a platform. */
export function evaluationOn(platform: Platform, extra: Evaluators = {}, extraStatements: Executors = {}): Evaluation {
  const call = callOn(platform);
  const evaluateCall = evaluateCallOn(platform);
  const evaluators: Evaluators = {
    ...expressionEvaluators,
    CallExpression: evaluateCall,
    NewExpression: evaluateCall,
    MemberExpression: (node, frame) => {
      const object = node.object.type === "Super" ? frame.self : frame.interpreter.evaluate(node.object, frame);
      return getMember(object, keyOf(node, frame), node, frame);
    },
    FunctionDeclaration: makeClosure,
    FunctionExpression: makeClosure,
    ArrowFunctionExpression: makeClosure,
    ClassDeclaration: evaluateClass,
    ClassExpression: evaluateClass,
    ...extra,
  };
  const executors: Executors = { ...statementExecutors, ...moduleExecutors, ...extraStatements };
  const evaluateTable = evaluators as Readonly<Record<string, ((node: Node, frame: Frame) => Value) | undefined>>;
  const executeTable = executors as Readonly<Record<string, ((node: Node, frame: Frame) => void) | undefined>>;

  const evaluate = (node: Node, frame: Frame): Value => {
    if ((frame.interpreter.fuel -= 1) < 0) return unknown;
    const evaluator = evaluateTable[node.type];
    return evaluator === undefined ? evaluateParts(node, frame) : evaluator(node, frame);
  };
  return {
    evaluate,
    call,
    getMember,
    setMember,
    execute(statements, frame) {
      for (const statement of statements) {
        if (frame.interpreter.fuel < 0) return;
        executeTable[statement.type]?.(statement, frame);
      }
    },
  };
}

/** A node nothing is known of gives nothing, but what stands in it is evaluated. */
function evaluateParts(node: Node, frame: Frame): Value {
  forEachChild(node, (child) => {
    if (!isFunctionNode(child) && child.type !== "BlockStatement" && !child.type.startsWith("TS"))
      frame.interpreter.evaluate(child, frame);
  });
  return unknown;
}
