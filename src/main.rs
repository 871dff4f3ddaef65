//! The binary: a shim. Not for: anything else; everything is in the library, where tests reach it.

fn main() -> std::process::ExitCode {
    slussen::cli::main()
}
