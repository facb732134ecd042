# Finds JDKs for the scripts of this project; sourced, never run.
#
# jdk_feature DIR        prints the feature release of the JDK in DIR, nothing if there is none
# find_jdk LOW [HIGH]    prints the first JDK whose feature release is in [LOW, HIGH]

jdk_feature() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    for home in "${ASSAY_JDK:-}" "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" \
        /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$home" ] || continue
        feature=$(jdk_feature "$home")
        if [ -n "$feature" ] && [ "$feature" -ge "$1" ] && [ "$feature" -le "${2:-999}" ]; then
            echo "$home"
            return 0
        fi
    done
    return 1
}

require_jdk_25() {
    find_jdk 25 || {
        echo "assay: no JDK 25 found; install one (for example Temurin 25) and set JAVA_HOME or ASSAY_JDK to its folder." >&2
        exit 127
    }
}
