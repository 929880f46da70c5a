/**
 * The few functions of the platform that decoders use and a bare JavaScript engine lacks, in JavaScript for the sandbox.
 * They only compute.
 */
export const decoderGlobals = `
var globalThis = this, global = this, window = this, self = this;
(function () {
  var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  globalThis.atob = function (text) {
    var out = "", bits = 0, held = 0;
    text = String(text).replace(/-/g, "+").replace(/_/g, "/");
    for (var i = 0; i < text.length; i++) {
      var at = letters.indexOf(text[i]);
      if (at < 0) continue;
      held = (held << 6) | at; bits += 6;
      if (bits >= 8) { bits -= 8; out += String.fromCharCode((held >> bits) & 255); }
    }
    return out;
  };
  globalThis.btoa = function (text) {
    var out = "", i = 0;
    while (i < text.length) {
      var a = text.charCodeAt(i++), b = text.charCodeAt(i++), c = text.charCodeAt(i++);
      out += letters[a >> 2] + letters[((a & 3) << 4) | (b >> 4)];
      out += isNaN(b) ? "==" : letters[((b & 15) << 2) | (c >> 6)] + (isNaN(c) ? "=" : letters[c & 63]);
    }
    return out;
  };
  function utf8(bytes) {
    var out = "";
    for (var i = 0; i < bytes.length; i++) out += "%" + ("0" + bytes[i].toString(16)).slice(-2);
    try { return decodeURIComponent(out); } catch (e) { return String.fromCharCode.apply(null, bytes); }
  }
  function fromText(text) {
    var out = [], escaped = encodeURIComponent(text);
    for (var i = 0; i < escaped.length; i++) {
      if (escaped[i] === "%") { out.push(parseInt(escaped.substr(i + 1, 2), 16)); i += 2; } else out.push(escaped.charCodeAt(i));
    }
    return out;
  }
  function dress(bytes) {
    bytes.toString = function (encoding) {
      if (encoding === "hex") return bytes.map(function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
      if (encoding === "base64") return btoa(String.fromCharCode.apply(null, bytes));
      if (encoding === "latin1" || encoding === "binary" || encoding === "ascii") return String.fromCharCode.apply(null, bytes);
      return utf8(bytes);
    };
    return bytes;
  }
  globalThis.Buffer = {
    from: function (input, encoding) {
      if (typeof input !== "string") return dress(Array.from(input));
      if (encoding === "base64" || encoding === "base64url") return dress(Array.from(atob(input), function (c) { return c.charCodeAt(0); }));
      if (encoding === "hex") return dress((input.match(/../g) || []).map(function (h) { return parseInt(h, 16); }));
      if (encoding === "latin1" || encoding === "binary") return dress(Array.from(input, function (c) { return c.charCodeAt(0) & 255; }));
      return dress(fromText(input));
    },
    concat: function (parts) { return dress([].concat.apply([], parts)); },
    alloc: function (size) { return dress(new Array(size).fill(0)); },
  };
  globalThis.TextDecoder = function () { this.decode = function (bytes) { return utf8(Array.from(bytes)); }; };
  globalThis.TextEncoder = function () { this.encode = function (text) { return dress(fromText(text)); }; };
  globalThis.console = { log: function () {}, warn: function () {}, error: function () {}, info: function () {} };
})();
0;
`;

/** Names a decoder may use; every other name it leaves open must be the program's own. */
export const decoderNames: ReadonlySet<string> = new Set([
  "undefined",
  "NaN",
  "Infinity",
  "Array",
  "Boolean",
  "Buffer",
  "Date",
  "Error",
  "Function",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "RangeError",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "SyntaxError",
  "TextDecoder",
  "TextEncoder",
  "TypeError",
  "Uint16Array",
  "Uint32Array",
  "Uint8Array",
  "Int32Array",
  "arguments",
  "atob",
  "btoa",
  "console",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "unescape",
  "BigInt",
  "Proxy",
  "WeakMap",
  "ArrayBuffer",
  "DataView",
  "globalThis",
  "window",
  "self",
  "global",
]);
