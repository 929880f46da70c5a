import type { EffectTrait } from "@doorward/core";

/** The redirections of a command of cmd, as texts. */
export interface BatchRedirects {
  /** The command without them. */
  readonly text: string;
  readonly input: string | undefined;
  readonly outputs: readonly { readonly path: string; readonly isAppended: boolean; readonly isError: boolean }[];
  readonly traits: readonly EffectTrait[];
}

const mostOutputs = 16;

const redirect =
  /(?:^|(?<=[\s"')\]}=\w]))([012])?(>>|>|<)\s{0,20}(?:&\s{0,9}\d|"([^"]{1,1000})"|([^\s"<>&|]{1,1000}))/gu;

/** Takes the redirections out of a command; those in quotes stay. */
export function takeRedirects(command: string): BatchRedirects {
  if (!/[<>]/u.test(command)) return { text: command, input: undefined, outputs: [], traits: [] };
  const outputs: { path: string; isAppended: boolean; isError: boolean }[] = [];
  let input: string | undefined;
  let isSilenced = false;
  const pieces = command.split(/("[^"]*")/u);
  const bare = pieces
    .map((piece, index) =>
      index % 2 === 1 && !/[<>]\s*$/u.test((pieces[index - 1] ?? "").slice(-20)) ? hide(piece) : piece,
    )
    .join("");
  const text = bare.replaceAll(
    redirect,
    (_, number: string | undefined, operator: string, quoted?: string, plain?: string) => {
      const path = quoted ?? plain;
      if (path === undefined) return "";
      if (operator === "<") input = path;
      else if (/^nul:?$/iu.test(path) || path === "/dev/null") isSilenced = true;
      else if (outputs.length < mostOutputs)
        outputs.push({ path, isAppended: operator === ">>", isError: number === "2" });
      return "";
    },
  );
  return { text: show(text), input, outputs, traits: isSilenced ? ["silenced"] : [] };
}

function hide(piece: string): string {
  return piece.replaceAll("<", "\uE202").replaceAll(">", "\uE203");
}

function show(text: string): string {
  return text.replaceAll("\uE202", "<").replaceAll("\uE203", ">");
}
