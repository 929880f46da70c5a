const items = [
  { id: 1, name: "Notebook", price: 4.5 },
  { id: 2, name: "Pencil", price: 1.2 },
];

exports.list = (search = "") => items.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
