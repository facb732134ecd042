#include "assay.h"

__attribute__((visibility("default"))) int32_t assay_bits(void);

/* The widest vectors of which this CPU and its kernel can use all that the loops need, in bits. */
int32_t assay_bits(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")) {
        return 512;
    }
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {
        return 256;
    }
#endif
    return 128;
}
