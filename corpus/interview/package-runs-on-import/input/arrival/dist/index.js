"use strict";
const pad = (n) => String(n).padStart(2, "0");
exports.format = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
require("./locale");
