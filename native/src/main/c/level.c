#include "assay.h"

/* The widest vectors of which this CPU and its kernel can use all that the loops need, in bits. Data,
   because to bind a function takes longer than all of this. */
__attribute__((visibility("default"))) int32_t assay_bits = 128;

__attribute__((constructor)) static void look(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")) {
        assay_bits = 512;
    } else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {
        assay_bits = 256;
    }
#endif
}
