//! Steps with a heading and a time, and a table of them at the end.

use crate::run::Outcome;
use std::time::{Duration, Instant};

/// Steps that are carried out one after another, until one fails.
pub struct Steps {
    done: Vec<(&'static str, Duration, bool)>,
}

impl Steps {
    /// No step yet.
    pub fn new() -> Self {
        Steps { done: Vec::new() }
    }

    /// Carries out a step and gives what it makes; on failure prints the table and gives an error that names it.
    pub fn step<T>(&mut self, name: &'static str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = work();
        let time = start.elapsed();
        self.done.push((name, time, outcome.is_ok()));
        match outcome {
            Ok(made) => {
                println!("   {name}: {}", seconds(time));
                Ok(made)
            }
            Err(error) => {
                self.print_table();
                Err(format!("Failed: {name}. {error}").into())
            }
        }
    }

    /// Prints each step with its time.
    pub fn print_table(&self) {
        println!("\n| step | time | |\n|---|---:|---|");
        for (name, time, passed) in &self.done {
            let mark = if *passed { "✓ passed" } else { "✗ failed" };
            println!("| {name} | {} | {mark} |", seconds(*time));
        }
    }
}

/// A time a person can read.
pub fn seconds(time: Duration) -> String {
    match time.as_secs() {
        whole if whole >= 60 => format!("{} min {} s", whole / 60, whole % 60),
        _ => format!("{:.1} s", time.as_secs_f64()),
    }
}
