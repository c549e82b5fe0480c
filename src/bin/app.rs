//! The program behind the page: defines what the loader mounts. The work is in `embed`.

fn main() {}
