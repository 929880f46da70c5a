module.exports = { setupFiles: ["./test/setup.js"] };
