//! The export program, loaded when something is first exported. The work is in `worker`.

fn main() {}
