const items = require("./catalogue.json");
const { refresh } = require("./refresh");

refresh(items[1]);
exports.list = (search = "") => items.filter(({ title }) => title.includes(search));
