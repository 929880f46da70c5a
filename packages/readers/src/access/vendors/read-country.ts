let names: ReadonlyMap<string, string> | undefined;

/** A country in two capital letters from those, or from its English name; undefined where it is neither. */
export function readCountry(text: string): string | undefined {
  if (/^[A-Z]{2}$/u.test(text)) return text;
  names ??= nameCountries();
  return names.get(text.trim().toLowerCase());
}

/** English names as Unicode lists them (CLDR), which Node brings along. */
function nameCountries(): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return new Map(
    codes.flatMap((code) => {
      // Codes of countries that are no more are written as those that came after.
      const isOfToday = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
      const name = display.of(code);
      return name === undefined || !isOfToday ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}
