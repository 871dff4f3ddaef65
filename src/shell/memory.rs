//! Keeps the process's memory from being written out or read by others of the same account. Not for: wiping it (the binary's allocator does).

/// No core dump is written, and no other process of this account may attach or read our memory; root still may. Failing changes nothing else: the operating
/// system may not know the request.
pub fn seal() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};

        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _unchanged = setrlimit(Resource::Core, none);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};

        let _unchanged = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
