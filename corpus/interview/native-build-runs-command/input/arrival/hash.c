// Hashes.
