// TVM's wheel leaves <tvm/support/cuda/nvtx.h> out. Profiler ranges mean nothing in a browser,
// so the one name its runtime uses is a no-op here.
#pragma once

#include <string>

namespace tvm {
namespace support {

struct NVTXScopedRange {
  explicit NVTXScopedRange(const std::string&) {}
};

}  // namespace support
}  // namespace tvm
