"""GPU kernels that TVM does not supply in a form a browser can compile."""
