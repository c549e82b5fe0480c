//! Files and functions stay small enough to read: past one size they are reported, past
//! another they fail. Tests count: they are read as often.

use crate::files::{Source, assert_none, rust};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, ImplItemFn, ItemFn, TraitItemFn};

const FILE_REPORTED: usize = 300;
const FILE_REFUSED: usize = 400;
const FUNCTION_REPORTED: usize = 40;
const FUNCTION_REFUSED: usize = 60;

/// Something with a name and a number of lines.
struct Sized {
    name: String,
    lines: usize,
}

#[test]
fn files_are_small() {
    let size = |source: Source| Sized {
        lines: source.text.lines().count(),
        name: source.name,
    };
    let sizes: Vec<Sized> = rust().into_iter().map(size).collect();
    judge("files", &sizes, FILE_REPORTED, FILE_REFUSED);
}

#[test]
fn functions_are_small() {
    let sizes: Vec<Sized> = rust().iter().flat_map(functions).collect();
    judge("functions", &sizes, FUNCTION_REPORTED, FUNCTION_REFUSED);
}

/// Prints what is large and refuses what is too large.
fn judge(what: &str, sizes: &[Sized], reported: usize, refused: usize) {
    let over = |limit: usize| -> Vec<String> {
        let large = sizes.iter().filter(|size| size.lines > limit);
        large
            .map(|size| format!("{}: {} lines", size.name, size.lines))
            .collect()
    };
    let mut lines: Vec<usize> = sizes.iter().map(|size| size.lines).collect();
    lines.sort_unstable();
    let at = |percent: usize| lines.get(lines.len().saturating_sub(1) * percent / 100);
    println!(
        "{what}: {} of them, median {:?} lines, p90 {:?}",
        lines.len(),
        at(50),
        at(90)
    );
    println!("{what} over {reported} lines: {:#?}", over(reported));
    assert_none(&format!("{what} over {refused} lines"), &over(refused));
}

fn functions(source: &Source) -> Vec<Sized> {
    let file = syn::parse_file(&source.text).expect("Rust that compiles");
    let mut functions = Functions {
        file: &source.name,
        found: Vec::new(),
    };
    functions.visit_file(&file);
    functions.found
}

/// Collects the functions of a file.
struct Functions<'a> {
    file: &'a str,
    found: Vec<Sized>,
}

impl Functions<'_> {
    /// A function's lines are those of its body, from brace to brace.
    fn note(&mut self, name: &syn::Ident, body: &Block) {
        let span = body.span();
        self.found.push(Sized {
            name: format!("{}: {name}", self.file),
            lines: span.end().line - span.start().line + 1,
        });
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.note(&function.sig.ident, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.note(&function.sig.ident, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if let Some(body) = &function.default {
            self.note(&function.sig.ident, body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}
