exports.plugins = [require("./products")];
