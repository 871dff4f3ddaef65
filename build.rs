//! Builds anew when a file is added to `knowledge/` or `locales/` or leaves it: `include_dir!` watches only those that it has seen.

fn main() {
    println!("cargo::rerun-if-changed=knowledge");
    println!("cargo::rerun-if-changed=locales");
}
