/* What all loops share. Each file is compiled once per CPU level, see build.sh; LEVEL is the suffix
 * of its functions, and the Java side binds the functions of the best level the CPU has. */
#ifndef ASSAY_H
#define ASSAY_H

#include <stdint.h>
#include <string.h>

#define JOIN_AGAIN(a, b, c, d) assay_##a##b##_##c##d
#define JOIN(a, b, c, d) JOIN_AGAIN(a, b, c, d)

/* The exported name of a loop at this level, and of one that exists per type. */
#define KERNEL(name) __attribute__((visibility("default"))) JOIN(name, , LEVEL, )
#define KERNEL_OF(name, type) __attribute__((visibility("default"))) JOIN(name##_, type, LEVEL, )

#endif
