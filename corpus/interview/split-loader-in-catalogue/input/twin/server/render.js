exports.render = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
