//! Things of a drawing by where they are, so that what is near an area is found without looking
//! at everything. What they are is told.

use super::area::Area;
use std::collections::HashMap;

/// The side of a square, in CSS pixels: about as much as a box is wide.
const SIDE: f64 = 160.0;

/// Things in squares. One that reaches into several is in each of them.
pub(super) struct Grid<T> {
    squares: HashMap<(i32, i32), Vec<T>>,
}

impl<T> Default for Grid<T> {
    fn default() -> Self {
        Grid {
            squares: HashMap::new(),
        }
    }
}

impl<T: Copy> Grid<T> {
    /// Adds a thing that is within an area.
    pub fn add(&mut self, area: Area, thing: T) {
        for square in squares(&area) {
            self.squares.entry(square).or_default().push(thing);
        }
    }

    /// The things in the squares of an area, some of them more than once.
    pub fn near(&self, area: &Area) -> impl Iterator<Item = &T> {
        let found = squares(area).filter_map(|square| self.squares.get(&square));
        found.flatten()
    }
}

fn squares(area: &Area) -> impl Iterator<Item = (i32, i32)> + use<> {
    let square = |length: f64| (length / SIDE).floor() as i32;
    let (top, foot) = (square(area.top), square(area.foot));
    let columns = square(area.left)..=square(area.right);
    columns.flat_map(move |column| (top..=foot).map(move |row| (column, row)))
}
