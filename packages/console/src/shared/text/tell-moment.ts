const units = [
  { unit: "year", seconds: 31_557_600 },
  { unit: "month", seconds: 2_629_800 },
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3600 },
  { unit: "minute", seconds: 60 },
] as const;

const formats = {
  moment: new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }),
  age: new Intl.RelativeTimeFormat("en", { numeric: "always", style: "narrow" }),
};

/** A moment in the reader's zone and manner. */
export function tellMoment(date: Date): string {
  return formats.moment.format(date);
}

/** How long ago something was, in its largest whole unit. */
export function tellAge(date: Date, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - date.getTime()) / 1000);
  const fitting = units.find((each) => seconds >= each.seconds);
  return fitting === undefined ? "just now" : formats.age.format(-Math.floor(seconds / fitting.seconds), fitting.unit);
}
