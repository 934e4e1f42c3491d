"""placeholder"""
from tvm.s_tir.dlight.gpu.base import GPUScheduleRule


class RegisterTile(GPUScheduleRule):
    def apply(self, func, target, _):
        return None
