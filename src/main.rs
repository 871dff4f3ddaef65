//! The binary: a shim, and the allocator that wipes what is let go of. Not for: anything else; everything is in the library, where tests reach it.

use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Words pass through many hands: sockets, decoders, lists of tokens. Wiping each of them by name would miss one some day; this misses none on the heap.
/// Under it mimalloc: the system's own keeps a fourth more memory after the start, and took a fifth of the time of an answer. Built without huge pages,
/// which double memory.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

fn main() -> std::process::ExitCode {
    slussen::cli::main()
}
