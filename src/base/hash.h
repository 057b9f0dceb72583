/* SHA-256 of files and sets of files, by nettle. */
#ifndef SCIRULES_BASE_HASH_H
#define SCIRULES_BASE_HASH_H

#include <stddef.h>

enum { HASH_ROOM = 65 };                       /* 64 hexadecimal digits and NUL */

/* A file as it was read: its bytes' SHA-256, as sha256sum prints it. */
struct file_hash {
  const char *path;
  char sha256[HASH_ROOM];
};

/* The digest of bytes alone. */
void hash_bytes(const char *bytes, size_t length, char out[HASH_ROOM]);

struct hash;

struct hash *hash_new(void);

/* Adds one named part: its name, its length and its bytes, so that no two sequences of
 * parts give the same input. */
void hash_part(struct hash *hash, const char *name, const char *bytes, size_t length);

/* Writes the digest and frees the hash. */
void hash_finish(struct hash *hash, char out[HASH_ROOM]);
void hash_free(struct hash *hash);             /* NULL is allowed */

#endif
