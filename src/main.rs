//! The binary: a shim, and the allocator that wipes what is let go of. Not for: anything else; everything is in the library, where tests reach it.

/// Words pass through many hands: sockets, decoders, lists of tokens. Wiping each of them by name would miss one some day; this misses none on the heap.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    slussen::cli::main()
}
