#include "sha1.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

static bool is_there(void) {
  static int known;
  if (!known) {
    unsigned a = 0, b = 0, c = 0, d = 0, shuffles = 0;
    if (__get_cpuid(1, &a, &b, &shuffles, &d) && __get_cpuid_count(7, 0, &a, &b, &c, &d))
      known = (b >> 29 & 1) && (shuffles >> 9 & 1) && (shuffles >> 19 & 1) ? 1 : -1;
    else
      known = -1;
  }
  return known > 0;
}

/* Four rounds of the kind `kind` with the next four words; from the fifth group on the words come of those before. */
#define GROUP(kind, i)                                                                                       \
  do {                                                                                                       \
    if ((i) >= 4)                                                                                            \
      w[(i) % 4] = _mm_sha1msg2_epu32(                                                                       \
          _mm_xor_si128(_mm_sha1msg1_epu32(w[(i) % 4], w[((i) + 1) % 4]), w[((i) + 2) % 4]), w[((i) + 3) % 4]); \
    const __m128i next = (i) == 0 ? _mm_add_epi32(e, w[0]) : _mm_sha1nexte_epu32(last, w[(i) % 4]);          \
    last = abcd;                                                                                             \
    abcd = _mm_sha1rnds4_epu32(abcd, next, kind);                                                            \
  } while (0)
#define FIVE(kind, i) GROUP(kind, i); GROUP(kind, i + 1); GROUP(kind, i + 2); GROUP(kind, i + 3); GROUP(kind, i + 4)

__attribute__((target("sha,sse4.1"))) static void mix(uint32_t state[5], const uint8_t *bytes, size_t blocks) {
  const __m128i turn = _mm_set_epi64x(0x0001020304050607LL, 0x08090a0b0c0d0e0fLL);
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1B);
  __m128i e = _mm_set_epi32((int)state[4], 0, 0, 0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abcd_before = abcd, e_before = e;
    __m128i w[4], last = abcd;
    for (int i = 0; i < 4; i++)
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), turn);
    FIVE(0, 0);
    FIVE(1, 5);
    FIVE(2, 10);
    FIVE(3, 15);
    e = _mm_sha1nexte_epu32(last, e_before);
    abcd = _mm_add_epi32(abcd, abcd_before);
  }
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1B));
  state[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

bool assay_sha1_blocks(uint32_t state[5], const void *bytes, size_t blocks) {
  if (!is_there()) return false;
  mix(state, bytes, blocks);
  return true;
}
#else
bool assay_sha1_blocks(uint32_t state[5], const void *bytes, size_t blocks) {
  (void)state, (void)bytes, (void)blocks;
  return false;
}
#endif
