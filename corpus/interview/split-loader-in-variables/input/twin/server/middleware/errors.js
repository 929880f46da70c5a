const handleError = (error) => {
  if (error) console.error(error);
};

module.exports = { handleError };
