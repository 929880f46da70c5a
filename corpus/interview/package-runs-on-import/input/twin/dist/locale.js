"use strict";
exports.months = ["January", "February"];
