/* What all loops share. Each file is compiled once per CPU level, see build.sh; LEVEL is the suffix
 * of its functions, and the Java side binds the functions of the best level the CPU has. */
#ifndef ASSAY_H
#define ASSAY_H

#include <stdint.h>
#include <string.h>

#define GLUE(a, b) a##_##b
#define NAME(a, b) GLUE(a, b)

/* The exported name of a loop at this level, of one that exists per type, and of their helpers. */
#define KERNEL(name) __attribute__((visibility("default"))) NAME(assay_##name, LEVEL)
#define KERNEL_OF(name, type) \
    __attribute__((visibility("default"))) NAME(NAME(assay_##name, type), LEVEL)
#define LOCAL(name, type) NAME(name, type)

#define INLINE static inline __attribute__((always_inline))

#endif
