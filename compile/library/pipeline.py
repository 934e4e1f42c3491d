"""From the exported model to an executable: fusion, GPU schedules, memory planning, lowering.

Dequantisation needs no fusion pass: `quantization.py` writes it into the same kernel as the product that
uses it, and the schedules below inline it. What FuseOps adds are the residual sums and casts behind it.
"""

from __future__ import annotations

import tvm
from tvm import relax as rx
from tvm.s_tir import dlight as dl

from configs import Threading
from library.kernels.gemv import RowPerThread
from library.kernels.matmul import RegisterTile


def build_pipeline(target: tvm.target.Target, threading: Threading) -> tvm.transform.Pass:
    """The passes for one library."""

    @tvm.transform.module_pass(opt_level=0, name="med42_pipeline")
    def run(module: tvm.IRModule, _: tvm.transform.PassContext) -> tvm.IRModule:
        with target:
            return tvm.transform.Sequential(
                [
                    rx.transform.LegalizeOps(),
                    rx.transform.AnnotateTIROpPattern(),
                    rx.transform.FoldConstant(),
                    rx.transform.FuseOps(),
                    rx.transform.FuseTIR(),
                    rx.transform.DeadCodeElimination(),
                    dl.ApplyDefaultSchedule(*_schedule_rules(threading)),
                    rx.transform.RewriteDataflowReshape(),
                    # Reshapes are views from here on; their copying kernels would only cost shader compiles.
                    rx.transform.DeadCodeElimination(),
                    rx.transform.ToNonDataflow(),
                    rx.transform.RemovePurityChecking(),
                    rx.transform.CallTIRRewrite(),
                    rx.transform.StaticPlanBlockMemory(),
                    rx.transform.LowerAllocTensor(),
                    rx.transform.KillAfterLastUse(),
                    rx.transform.LowerRuntimeBuiltin(),
                    rx.transform.ComputePrimValue(),
                    rx.transform.VMShapeLower(),
                    rx.transform.AttachGlobalSymbol(),
                ]
            )(module)

    return run


def _schedule_rules(threading: Threading) -> list[dl.ScheduleRule]:
    """The first rule that accepts a kernel schedules it."""
    own: list[dl.ScheduleRule] = [RowPerThread(), RegisterTile()] if threading == "independent" else []
    return [*own, dl.gpu.Matmul(), dl.gpu.GEMV(), dl.gpu.Reduction(), dl.gpu.GeneralReduction(), dl.gpu.Fallback()]
