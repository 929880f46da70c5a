import type { Dice } from "./dice.ts";

/** A style sheet as programs that write mail put in front of every message. */
const styles = `body{margin:0;padding:0;width:100%!important;-webkit-text-size-adjust:100%}table,td{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}img{border:0;height:auto;line-height:100%;outline:none;text-decoration:none}@media only screen and (max-width:600px){.container{width:100%!important}.column{display:block!important;width:100%!important}.hide{display:none!important}}a{color:#1a5fb4}.footer{font-size:12px;color:#77767b}`;

/** What stands on a page of a message. */
export interface Page {
  readonly preheader?: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly text: string; readonly href: string };
  readonly links?: readonly { readonly text: string; readonly href: string }[];
  readonly pictures?: readonly string[];
  readonly footer: readonly string[];
  /** Rows of empty spacers and tables, as builders of newsletters make them: what most of a page's size is. */
  readonly padding?: number;
}

/** Writes a page as mail programs and builders of newsletters do: tables in tables, styles on every cell. */
export function writePage(page: Page): string {
  const { preheader, title, paragraphs, button, links = [], pictures = [], footer, padding = 0 } = page;
  const cell =
    'style="font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#241f31;padding:12px 32px"';
  const hidden =
    preheader === undefined
      ? ""
      : `<div style="display:none;font-size:1px;color:#fff;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden">${preheader}${"&zwnj;&nbsp;".repeat(60)}</div>`;
  const spacer =
    '<table role="presentation" width="600" class="container" align="center" cellpadding="0" cellspacing="0" style="margin:0 auto;background-color:#ffffff"><tr><td class="column" height="16" style="font-size:16px;line-height:16px;mso-line-height-rule:exactly">&nbsp;</td></tr></table>';
  return [
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style type="text/css">${styles}</style></head>`,
    `<body bgcolor="#f6f5f4">${hidden}<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">`,
    '<table role="presentation" width="600" class="container" cellpadding="0" cellspacing="0" style="background-color:#ffffff">',
    `<tr><td ${cell}><h1 style="font-size:22px;margin:0">${title}</h1></td></tr>`,
    ...pictures.map(
      (source) => `<tr><td><img src="${source}" width="600" alt="" style="display:block;width:100%"></td></tr>`,
    ),
    ...paragraphs.map((text) => `<tr><td ${cell}>${text}</td></tr>\n<tr><td>${spacer.repeat(padding)}</td></tr>`),
    ...(button === undefined
      ? []
      : [
          `<tr><td ${cell} align="center"><a href="${button.href}" style="background:#1a5fb4;color:#fff;padding:12px 24px;border-radius:6px;text-decoration:none;display:inline-block">${button.text}</a></td></tr>`,
        ]),
    ...links.map(({ text, href }) => `<tr><td ${cell}><a href="${href}">${text}</a></td></tr>`),
    `<tr><td class="footer" ${cell}>${footer.join("<br>")}</td></tr></table></td></tr></table></body></html>`,
  ].join("\n");
}

/** An address that counts clicks and goes on to another, as senders of newsletters use it. */
export function track(dice: Dice, host: string): string {
  return `https://click.${host}/ls/click?upn=${dice.token(120)}-3D-3D_${dice.token(40)}`;
}

/** An address as a gateway of a company rewrites it. */
export function wrap(dice: Dice, target: string): string {
  const written = encodeURIComponent(target);
  return dice.pick([
    `https://eur03.safelinks.protection.outlook.com/?url=${written}&data=05%7C02%7C${dice.token(24)}&sdata=${dice.token(32)}&reserved=0`,
    `https://urldefense.com/v3/__${target}__;!!${dice.token(12)}!${dice.token(40)}$`,
  ]);
}
