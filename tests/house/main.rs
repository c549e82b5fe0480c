//! The rules of the house, held by tests: what every file says of itself, how large things
//! grow, who may name whom, and how the program speaks. What the program does is tested beside it.

#![allow(clippy::expect_used, reason = "a test that cannot go on must fail")]

mod files;
mod layers;
mod sizes;
mod words;
