"""Builds WebGPU model libraries: the Llama definition, its kernels, and the TVM runtime they run on."""
