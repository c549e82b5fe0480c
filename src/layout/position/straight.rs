//! Straightens long links: the places where a link passes stages are brought into one line
//! where their neighbours leave room. Boxes stay where they are.

use super::{Middles, Setting};
use crate::layout::graph::Run;
use crate::layout::ports;

/// Straightens what passes stages, link by link.
pub(super) fn straighten(setting: &Setting, middles: &mut Middles) {
    for path in &setting.graph.paths {
        let hops = path.hops.clone();
        let across = hops.filter(|hop| setting.graph.hops[*hop].run == Run::Across);
        let mut line: Vec<usize> = Vec::new();
        for hop in across {
            let [from, to] = setting.graph.hops[hop].ends;
            if line.is_empty() {
                line.push(from);
            }
            line.push(to);
        }
        if line.iter().any(|vertex| !setting.graph.is_item(*vertex)) {
            straighten_line(setting, middles, &line);
        }
    }
}

/// Brings the vertices of a link into as few straight lines as there is room for, greedily
/// from its start.
fn straighten_line(setting: &Setting, middles: &mut Middles, line: &[usize]) {
    let mut first = 0;
    while first < line.len() {
        let mut room = setting.room(middles, line[first]);
        let mut last = first + 1;
        while last < line.len() {
            let both = room.and(setting.room(middles, line[last]));
            if both.is_empty() {
                break;
            }
            room = both;
            last += 1;
        }
        set_line(setting, middles, &line[first..last], room);
        first = last;
    }
}

/// Puts the dummies of a piece of a line at the place in this room nearest to their mean.
fn set_line(setting: &Setting, middles: &mut Middles, piece: &[usize], room: Room) {
    let dummies = piece
        .iter()
        .filter(|vertex| !setting.graph.is_item(**vertex));
    let dummies: Vec<usize> = dummies.copied().collect();
    let sum: f64 = dummies.iter().map(|vertex| middles[*vertex]).sum();
    let place = room.nearest(sum / dummies.len().max(1) as f64);
    for vertex in dummies {
        middles[vertex] = place;
    }
}

/// Where something may be: from one place to another.
#[derive(Clone, Copy)]
struct Room {
    least: f64,
    most: f64,
}

impl Room {
    fn and(self, other: Room) -> Room {
        Room {
            least: self.least.max(other.least),
            most: self.most.min(other.most),
        }
    }

    fn is_empty(self) -> bool {
        self.least > self.most
    }

    fn nearest(self, place: f64) -> f64 {
        place.min(self.most).max(self.least)
    }
}

impl Setting<'_> {
    /// Where a line could meet this vertex: along the side of a box, or between the
    /// neighbours of a place where it passes.
    fn room(&self, middles: &Middles, vertex: usize) -> Room {
        if self.graph.is_item(vertex) {
            let reach = ports::reach(self.extent[vertex]);
            return Room {
                least: middles[vertex] - reach,
                most: middles[vertex] + reach,
            };
        }
        let rank = &self.order.ranks[self.graph.rank_of[vertex]];
        let place = self.order.place[vertex];
        let before = place.checked_sub(1).map(|before| rank[before]);
        let after = rank.get(place + 1).copied();
        Room {
            least: before.map_or(f64::NEG_INFINITY, |before| {
                middles[before] + self.distance(before, vertex)
            }),
            most: after.map_or(f64::INFINITY, |after| {
                middles[after] - self.distance(vertex, after)
            }),
        }
    }
}
