import type { CustomerKey } from "@doorward/core";
import { openChance, type Chance } from "../world/chance.ts";
import type { World } from "../world/world.ts";

/** The customers of a world, by number. */
export interface Customers {
  /** Somebody who makes contact; some do so far more often than others. */
  readonly drawCaller: (chance: Chance) => number;
  /** Anybody. */
  readonly draw: (chance: Chance) => number;
  /** One of the two highest bands: the richest five of a hundred. */
  readonly drawRich: (chance: Chance) => number;
  /** A coarse band of the balance, 0 to 9. */
  readonly bandOf: (customer: number) => number;
}

/** Customers make contact by a log-normal distribution, of which there are so many steps. */
const steps = 100;
/** Of a hundred customers by balance: the last one is in the highest band, four are in the next. */
const [rich, richest] = [95, 99];

/** Opens the customers of a world. The last two digits of a number say how often somebody calls, those before how rich somebody is. */
export function openCustomers({ customers, contactSpread, seed }: World): Customers {
  const chance = openChance(seed, 555);
  const rates = Array.from({ length: steps }, () => Math.exp(contactSpread * chance.normal()));
  const sums: number[] = [];
  for (const rate of rates) sums.push((sums.at(-1) ?? 0) + rate);
  const rest = Math.floor(customers / steps);
  const balanceOf = (customer: number) => Math.floor(customer / steps) % 100;
  return {
    draw: ({ next }) => next(customers),
    drawCaller: ({ uniform, next }) => {
      const at = uniform() * (sums.at(-1) ?? 1);
      return (
        next(rest) * steps +
        Math.max(
          0,
          sums.findIndex((sum) => at < sum),
        )
      );
    },
    drawRich: ({ next }) => (Math.floor(next(rest) / 100) * 100 + rich + next(100 - rich)) * steps + next(steps),
    bandOf: (customer) => {
      const balance = balanceOf(customer);
      return balance >= richest ? 9 : balance >= rich ? 8 : Math.floor((balance * 8) / rich);
    },
  };
}

/** The id of a customer in the simulated systems. */
export function nameCustomer(customer: number): string {
  return `customer-${String(customer).padStart(7, "0")}`;
}

/** Thirty-two hexadecimal digits that stand for the customer: a key for simulations, which hides nothing. */
export function keyCustomer(name: string): CustomerKey {
  const number = Number(name.slice("customer-".length));
  return Array.from({ length: 4 }, (_, part) =>
    openChance(number, part)
      .next(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
}
