// TVM's wheel leaves 3rdparty/compiler-rt/builtin_fp16.h out. The runtime's only use of it here is
// to read IEEE 754 binary16 (passed as its bits) as binary32.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

template <typename Src, typename SrcBits, int SrcSigBits, typename Dst, typename DstBits, int DstSigBits>
inline Dst __extendXfYf2__(Src half) {
  static_assert(sizeof(Src) == 2 && sizeof(Dst) == 4, "binary16 to binary32 only");
  const int exponent = (half >> 10) & 0x1f;
  const int fraction = half & 0x3ff;
  Dst magnitude;
  if (exponent == 0x1f) {
    magnitude = fraction ? std::numeric_limits<Dst>::quiet_NaN() : std::numeric_limits<Dst>::infinity();
  } else if (exponent == 0) {
    magnitude = std::ldexp(static_cast<Dst>(fraction), -24);
  } else {
    magnitude = std::ldexp(static_cast<Dst>(0x400 + fraction), exponent - 25);
  }
  return (half & 0x8000) ? -magnitude : magnitude;
}
