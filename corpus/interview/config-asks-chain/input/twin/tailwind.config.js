module.exports = { content: ["./src/**/*.jsx"], theme: { extend: { colors: { brand: "#336699" } } }, plugins: [] };
