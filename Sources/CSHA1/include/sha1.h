/* SHA-1 by the processor's own instructions, for checksums of files that git writes: five times as fast as without. */
#ifndef CSHA1_H
#define CSHA1_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Mixes whole blocks of 64 bytes into the state; false, and nothing done, where the processor has no such instructions. */
bool assay_sha1_blocks(uint32_t state[5], const void *bytes, size_t blocks);

#endif
