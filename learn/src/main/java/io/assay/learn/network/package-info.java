/// Neural networks of fully connected layers, with the choices of their training as small functions.
package io.assay.learn.network;
