/* The sort keys of the positive rows to the front, those of the negative rows to the back. */
#include "assay.h"

#define SCORE float
#define KEY int32_t
#include "split.h"
#undef SCORE
#undef KEY
#define SCORE double
#define KEY int64_t
#include "split.h"
