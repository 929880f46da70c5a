import type { ArithmeticExpression } from "unbash";

type Read = (name: string) => number | undefined;

const deepest = 64;

/** The value of an arithmetic expression when every part of it is known. */
export function calculate(expression: ArithmeticExpression | undefined, read: Read, depth = 0): number | undefined {
  if (expression === undefined || depth > deepest) return undefined;
  switch (expression.type) {
    case "ArithmeticWord":
      return readNumber(expression.value, read);
    case "ArithmeticGroup":
      return calculate(expression.expression, read, depth + 1);
    case "ArithmeticUnary":
      return negate(expression.operator, calculate(expression.operand, read, depth + 1));
    case "ArithmeticBinary": {
      const left = calculate(expression.left, read, depth + 1);
      const right = calculate(expression.right, read, depth + 1);
      return left === undefined || right === undefined ? undefined : combine(expression.operator, left, right);
    }
    default:
      return undefined;
  }
}

function readNumber(text: string, read: Read): number | undefined {
  if (/^0x[0-9a-f]{1,13}$/iu.test(text)) return Number.parseInt(text, 16);
  if (/^0[0-7]{1,17}$/u.test(text)) return Number.parseInt(text, 8);
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const based = /^(\d{1,2})#([0-9a-z]{1,12})$/iu.exec(text);
  if (based !== null) return finite(Number.parseInt(based[2] ?? "", Math.max(2, Math.min(36, Number(based[1])))));
  const name = /^\$?\{?([A-Za-z_]\w*)\}?$/u.exec(text)?.[1];
  return name === undefined ? undefined : read(name);
}

function negate(operator: string, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (operator === "-") return -value;
  if (operator === "~") return ~value;
  if (operator === "!") return value === 0 ? 1 : 0;
  return operator === "+" ? value : undefined;
}

function combine(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return finite(Math.trunc(left / right));
    case "%":
      return finite(left % right);
    case "^":
      return left ^ right;
    case "&":
      return left & right;
    case "|":
      return left | right;
    case "<<":
      return left << right;
    case ">>":
      return left >> right;
    case "**":
      return finite(left ** right);
    default:
      return undefined;
  }
}

function finite(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}
