let requests = 0;

exports.count = () => (requests += 1);
