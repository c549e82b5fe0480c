//! From a framework or a specification to bytes. Writing the specification belongs in `spec`.
