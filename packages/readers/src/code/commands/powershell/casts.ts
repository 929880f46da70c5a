import { markEncoded } from "../flow/flow.ts";
import {
  listValue,
  numberValue,
  textValue,
  toCharacter,
  toFlow,
  toItems,
  toNumber,
  type Value,
} from "../scripting/value.ts";

/** What a value becomes as another type. */
export function castValue(type: string, value: Value): Value {
  const name = type.toLowerCase().replace(/^system\./u, "");
  switch (name) {
    case "char":
      return toCharacter(value);
    case "char[]":
      return value.kind === "text" ? splitSigns(value) : listValue(toItems(value).map(toCharacter));
    case "string":
      return textValue(toFlow(value));
    case "int":
    case "int32":
    case "int64":
    case "byte":
    case "long":
      return toInteger(value);
    case "scriptblock":
      return { kind: "code", flow: toFlow(value) };
    default:
      return value;
  }
}

function splitSigns(value: Value): Value {
  const flow = toFlow(value);
  const [text = ""] = flow.texts;
  return listValue(Array.from(text.slice(0, 65_536), (sign) => textValue({ ...flow, texts: [sign] })));
}

/** A single sign becomes its number. */
function toInteger(value: Value): Value {
  const number = toNumber(value);
  if (number !== undefined) return numberValue(Math.trunc(number), { ...toFlow(value), texts: [] });
  const [text = ""] = toFlow(value).texts;
  return text.length === 1
    ? numberValue(text.charCodeAt(0), markEncoded({ ...toFlow(value), texts: [] }, "character-codes"))
    : value;
}
