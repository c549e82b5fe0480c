//! The editor: a framework, its history and the state of the view. What it looks like belongs in `ui`.
