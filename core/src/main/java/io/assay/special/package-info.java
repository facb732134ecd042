/// The few special functions that intervals and tests need; core depends on no mathematics library.
/// Not exported.
package io.assay.special;
