#!/bin/sh
# Builds the C kernels: one library per system and CPU family, all CPU levels of it inside.
#   build.sh OUTPUT_FOLDER    e.g. target/classes/META-INF/assay-native
# CC names the compiler. Without one a line is printed and nothing is built: the Java side then says
# why it cannot run, and the tests that need it are skipped.
set -eu
cd "$(dirname "$0")"
out=$1

sources="bins checks confusion confusion_bytes losses moments pairs partition ranks sort sort_range split tally tree"
flags="-O3 -std=c11 -fPIC -ffp-contract=off -fvisibility=hidden -Wall -Wextra -Werror"
flags="$flags -ffile-prefix-map=$PWD=."

# build COMPILER OS-ARCH LIBRARY LINK_FLAGS LEVEL[:FLAGS]...
build() {
    compiler=$1 target=$2 library=$3 link=$4
    shift 4
    if [ -f "$out/$target/$library" ] && [ -z "$(find . -newer "$out/$target/$library")" ]; then
        return
    fi
    objects=$(mktemp -d)
    trap 'rm -rf "$objects"' EXIT
    $compiler $flags -c level.c -o "$objects/level.o"
    for level in "$@"; do
        for source in $sources; do
            $compiler $flags $(echo "$level" | sed -n 's/^[^:]*://p') "-DLEVEL=${level%%:*}" \
                -c "$source.c" -o "$objects/$source-${level%%:*}.o"
        done
    done
    mkdir -p "$out/$target"
    $compiler -shared $link -o "$out/$target/$library" "$objects"/*.o
    rm -rf "$objects"
}

v3="-mavx2 -mbmi -mbmi2 -mpopcnt -mlzcnt"
v4="$v3 -mavx512f -mavx512bw -mavx512vl -mavx512dq -mprefer-vector-width=512"
elf="-Wl,--build-id=none -Wl,-s"

cc=${CC:-$(command -v cc || command -v gcc || command -v clang || true)}
if [ -z "$cc" ] || ! command -v "${cc%% *}" > /dev/null; then
    echo "assay-native: no C compiler found, so the native kernels are left out"
    exit 0
fi
case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) build "$cc" linux-x86_64 libassay.so "$elf" base "avx2:$v3" "avx512:$v4" ;;
    Linux-aarch64) build "$cc" linux-aarch64 libassay.so "$elf" base ;;
    Darwin-x86_64) build "$cc" macos-x86_64 libassay.dylib "" base "avx2:$v3" "avx512:$v4" ;;
    Darwin-arm64) build "$cc" macos-aarch64 libassay.dylib "" base ;;
    *) echo "assay-native: no native kernels for $(uname -s) on $(uname -m)" ;;
esac
cross=aarch64-linux-gnu-gcc
if [ "$(uname -m)" != aarch64 ] && command -v $cross > /dev/null; then
    build $cross linux-aarch64 libassay.so "$elf" base
fi
