/* Sort keys to the lists of their range and class, which grow by chunks. */
#include "assay.h"
#include "keys.h"

/* Keys of a chunk, as in Kernels.java. */
#define CHUNK 128

#define SCORE float
#define KEY int32_t
#define BITS uint32_t
#include "partition.h"
#undef SCORE
#undef KEY
#undef BITS
#define SCORE double
#define KEY int64_t
#define BITS uint64_t
#include "partition.h"
