/* Sums and products over a block of at most 4,096 rows, in the lane order of the seam. */
#include "assay.h"

#define LANES 32
#define STEP 16

#define SCORE float
#include "losses.h"
#undef SCORE
#define SCORE double
#include "losses.h"
