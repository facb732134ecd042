/* Sorts of a range of keys in one call. */
#include "assay.h"

void KERNEL_OF(sort_range, int32_t)(int32_t *keys, int32_t from, int32_t to, int32_t *buffer);
void KERNEL_OF(sort_range, int64_t)(int64_t *keys, int32_t from, int32_t to, int64_t *buffer);

#define OF(name) LOCAL(name, KEY)
#define KEY int32_t
#define BITS uint32_t
#include "sort_range.h"
#undef KEY
#undef BITS
#define KEY int64_t
#define BITS uint64_t
#include "sort_range.h"
