#!/bin/sh
# Tunes a trainer that is no part of Assay: five settings of a convolutional network.
#
#     sh docs/examples/tune-a-trainer.sh [TRIALS [STUDY]]
#
# Interrupt it at any time; started again, it goes on.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
assay=$here/../../assay
trials=${1:-20}
study=${2:-trainer.db}

# Put yours here: it trains with these settings and prints one number, the accuracy on rows it has not
# seen. This one stands in for it; with a large stride and a large kernel nothing is left of the image.
train() {
    awk -v rate="$1" -v batch="$2" -v dropout="$3" -v kernel="$4" -v stride="$5" 'BEGIN {
        if (kernel * stride > 15) exit 1
        wish = log(rate / 0.01) - log(batch / 64) / 2
        print 0.95 / (1 + 0.05 * wish ^ 2) - 0.2 * (dropout - 0.3) ^ 2 - 0.01 * (kernel - 5) ^ 2 / 4 \
            - 0.02 * (stride - 1)
    }'
}

setting() {
    printf '%s\n' "$point" | sed -n "s/^$1=//p"
}

ask() {
    "$assay" ask "$study" --space "$here/trainer-space.json" --goal maximize --seed 7 \
        --trials "$trials" "$@"
}

# A trial that was under way when the last run was interrupted comes first.
point=$(ask --again 2>/dev/null || ask) || exit 0
while true; do
    trial=$(setting trial)
    if accuracy=$(train "$(setting learning_rate)" "$(setting batch_size)" "$(setting dropout)" \
        "$(setting kernel_size)" "$(setting stride)"); then
        "$assay" tell "$study" --trial "$trial" --value "$accuracy"
    else
        "$assay" tell "$study" --trial "$trial" --failed "the trainer ended with $?"
    fi
    point=$(ask) || break
done
"$assay" tune show "$study"
