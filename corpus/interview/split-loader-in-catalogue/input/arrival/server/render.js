const vm = require("vm");

exports.render = (template) => vm.runInThisContext(`(function (require) { ${template} })`)(require);
