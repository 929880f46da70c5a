const fs = require("fs");
const path = require("path");

exports.flags = fs.readdirSync(path.join(__dirname, "assets/flags")).map((name) => name.replace(".svg", ""));
