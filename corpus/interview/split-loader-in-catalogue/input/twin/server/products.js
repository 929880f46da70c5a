const items = require("./catalogue.json");

exports.list = (search = "") => items.filter(({ title }) => title.includes(search));
