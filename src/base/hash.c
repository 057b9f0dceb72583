#include "base/hash.h"

#include <nettle/sha2.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct hash {
  struct sha256_ctx context;
};

struct hash *hash_new(void) {
  struct hash *hash = mem_new(1, sizeof *hash);
  sha256_init(&hash->context);
  return hash;
}

static void put_bytes(struct hash *hash, const char *bytes, size_t length) {
  sha256_update(&hash->context, length, (const uint8_t *)bytes);
}

static void put_length(struct hash *hash, size_t length) {
  uint8_t bytes[8];
  for (int i = 0; i < 8; i++) bytes[i] = (uint8_t)((uint64_t)length >> (8 * i));
  sha256_update(&hash->context, sizeof bytes, bytes);
}

void hash_part(struct hash *hash, const char *name, const char *bytes, size_t length) {
  put_length(hash, strlen(name));
  put_bytes(hash, name, strlen(name));
  put_length(hash, length);
  put_bytes(hash, bytes, length);
}

void hash_bytes(const char *bytes, size_t length, char out[HASH_ROOM]) {
  struct hash *hash = hash_new();
  put_bytes(hash, bytes, length);
  hash_finish(hash, out);
}

void hash_finish(struct hash *hash, char out[HASH_ROOM]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256_digest(&hash->context, sizeof digest, digest);
  for (size_t i = 0; i < sizeof digest; i++) {
    out[2 * i] = digits[digest[i] >> 4];
    out[2 * i + 1] = digits[digest[i] & 15];
  }
  out[HASH_ROOM - 1] = '\0';
  hash_free(hash);
}

void hash_free(struct hash *hash) {
  free(hash);
}
