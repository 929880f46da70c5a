import { writeNumber } from "./numbers.ts";
import type { Paint } from "./paint.ts";
import { joinSections } from "./sections.ts";
import { wrapText } from "./wrap.ts";

/** Customers from whom somebody chooses, with how many planted ones are met with which chance. */
export interface PlannedPool {
  /** Null for all customers. */
  readonly band: number | null;
  readonly size: number;
  /** How many are planted, where that was said. */
  readonly planted?: number;
  readonly rows: readonly {
    readonly views: number;
    readonly needed: readonly { readonly chance: number; readonly canaries: number }[];
    readonly chanceNow?: number;
  }[];
}

const cell = 12;

/** A plan for a person: a table for each pool, and what to see to. */
export function tellCanaryPlan(
  pools: readonly PlannedPool[],
  duties: readonly string[],
  paint: Paint,
  width: number,
): string {
  const steps = duties.map((duty, at) => {
    const number = `  ${String(at + 1)}. `;
    return `${number}${wrapText(duty, width - number.length, " ".repeat(number.length))}`;
  });
  return joinSections([
    ...pools.map((pool) => tellPool(pool, paint)),
    `${paint.strong("Whoever plants them sees to this")}\n${steps.join("\n")}`,
  ]);
}

function tellPool({ band, size, planted, rows }: PlannedPool, paint: Paint): string {
  const [first] = rows;
  const chances = first?.needed.map(({ chance }) => `for ${tellChance(chance)}`) ?? [];
  const now = planted === undefined ? [] : [`${writeNumber(planted)} ${planted === 1 ? "gives" : "give"}`];
  const head = ["records", ...chances, ...now].map((text) => text.padStart(cell)).join("");
  const lines = rows.map(({ views, needed, chanceNow }) =>
    [
      writeNumber(views),
      ...needed.map(({ canaries }) => writeNumber(canaries)),
      ...(chanceNow === undefined ? [] : [tellChance(chanceNow)]),
    ]
      .map((text) => text.padStart(cell))
      .join(""),
  );
  const who = band === null ? "all customers" : `band ${String(band)}`;
  return `${paint.strong(`Canaries needed among ${writeNumber(size)} (${who})`)}\n${head}\n${lines.join("\n")}`;
}

function tellChance(chance: number): string {
  return `${(chance * 100).toFixed(chance > 0.995 || chance < 0.1 ? 1 : 0)} %`;
}
