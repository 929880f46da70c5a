{
  "targets": [
    {
      "target_name": "hash",
      "sources": ["hash.c"],
      "include_dirs": ["<!(node -p \"require('node-addon-api').include_dir\")"]
    }
  ]
}
