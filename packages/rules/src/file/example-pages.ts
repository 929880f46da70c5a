import { encodeBase64 } from "../text/example-bytes.ts";

/** A page with this in its body. */
export function makePage(body: string, title = "Document"): string {
  return `<!doctype html>\n<html><head><title>${title}</title></head><body>${body}</body></html>\n`;
}

/** A page whose script builds a file of these bytes and downloads it by itself. */
export function makeBuilder(content: string | readonly number[], name: string): string {
  return makePage(`<p>Your document is being prepared.</p><script>${writeBuilder(content, name)}</script>`);
}

/** The script that does so. */
export function writeBuilder(content: string | readonly number[], name: string): string {
  return [
    `var text = atob("${encodeBase64(content)}");`,
    "var bytes = new Uint8Array(text.length);",
    "for (var i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);",
    'var link = document.createElement("a");',
    'link.href = URL.createObjectURL(new Blob([bytes], { type: "octet/stream" }));',
    `link.download = "${name}";`,
    "document.body.appendChild(link);",
    'link.dispatchEvent(new MouseEvent("click"));',
  ].join("\n");
}

/** A drawing with this in it. */
export function makeDrawing(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="40"/>${body}</svg>\n`;
}

/** A page that writes another page out of base64. */
export function makeWriter(inner: string): string {
  return makePage(`<script>document.write(atob("${encodeBase64(inner)}"))</script>`);
}

/** A form that asks for an address of mail and a password. */
export function makeSignIn(action: string): string {
  return makePage(
    `<h1>Sign in</h1><form action="${action}" method="post"><input type="email" name="a"><input type="password" name="b"></form>`,
    "Sign in",
  );
}
