//! The search for a good order: what is tried, in which turn, and for how long. Each way of
//! making an order better has a file of its own.

use super::Order;
use super::cost;
use super::document::document;
use super::neighbours::Neighbours;
use super::sift::Sifter;
use super::sweep;
use crate::layout::graph::LayeredGraph;
use fastrand::Rng;
use std::collections::VecDeque;

/// Steps a search may take for each vertex, and at least and at most in all. A step passes one
/// vertex by another on one side, which takes some ten nanoseconds.
const STEPS_PER_VERTEX: u64 = 500;
const LEAST_STEPS: u64 = 8_000;
const MOST_STEPS: u64 = 1_200_000;

/// Any number: it is fixed so that the same chain gives the same order.
const SEED: u64 = 1981;

/// Searches for an order with few crossings.
pub(super) fn search(graph: &LayeredGraph) -> Order {
    let neighbours = Neighbours::new(graph);
    let vertices = graph.rank_of.len() as u64;
    let steps = (vertices * STEPS_PER_VERTEX).clamp(LEAST_STEPS, MOST_STEPS);
    let start = document(graph);
    let mut search = Search {
        sifter: Sifter::default(),
        queue: Queue::new(graph.rank_of.len()),
        neighbours: &neighbours,
        steps,
        only_links: false,
    };
    let known = search.settled_from_document(&start, steps / 4);
    let best = search.best_start(known.clone(), &start, steps / 4);
    let best = search.wander(best);
    match is_worth_leaving(&known, &best) {
        true => best.order,
        false => known.order,
    }
}

/// Whether another order gains enough to leave that of the document, which people know. A
/// chain that stands as it was last drawn then changes little when something is added to it.
fn is_worth_leaving(known: &Candidate, best: &Candidate) -> bool {
    known.cost - best.cost > known.cost / WORTH
}

/// The part of all crossings that has to be gained before the order of the document is left.
const WORTH: u64 = 20;

/// An order and what it costs.
#[derive(Clone)]
struct Candidate {
    order: Order,
    cost: u64,
}

impl Candidate {
    fn new(neighbours: &Neighbours, order: Order) -> Self {
        let cost = cost::total(neighbours, &order);
        Candidate { order, cost }
    }
}

/// A search and what is left of its budget.
struct Search<'a> {
    neighbours: &'a Neighbours<'a>,
    sifter: Sifter,
    queue: Queue,
    steps: u64,
    /// Whether items stay for now, and only what passes them is sifted.
    only_links: bool,
}

impl Search<'_> {
    /// The best of this candidate and what can be had from sweeps. On each start at most so
    /// many steps are spent.
    fn best_start(&mut self, mut best: Candidate, start: &Order, share: u64) -> Candidate {
        let ways = sweep::WAYS.into_iter();
        let mut swept: Vec<Candidate> = ways
            .map(|way| Candidate::new(self.neighbours, sweep::sweep(self.neighbours, start, way)))
            .collect();
        swept.sort_by_key(|candidate| candidate.cost);
        for start in swept {
            if best.cost == 0 || self.steps < share {
                break;
            }
            let settled = self.settled(start, share);
            if settled.cost < best.cost {
                best = settled;
            }
        }
        best
    }

    /// The order of the document, once links have found their way past its items, and then
    /// items their places.
    fn settled_from_document(&mut self, start: &Order, share: u64) -> Candidate {
        let mut candidate = Candidate::new(self.neighbours, start.clone());
        self.only_links = true;
        candidate = self.settled(candidate, share / 2);
        self.only_links = false;
        self.settled(candidate, share)
    }

    /// Sifts everything until nothing is gained, or so many steps are spent.
    fn settled(&mut self, mut candidate: Candidate, share: u64) -> Candidate {
        let reserve = self.steps.saturating_sub(share);
        for vertex in candidate.order.ranks.iter().flatten() {
            self.queue.push(*vertex);
        }
        self.sift_queue(&mut candidate, reserve);
        candidate
    }

    /// Moves a vertex anywhere, lets what it touches settle, and keeps what is better.
    fn wander(&mut self, mut best: Candidate) -> Candidate {
        let mut random = Rng::with_seed(SEED);
        let (mut current, mut kept) = (best.clone(), best.clone());
        while best.cost > 0 && self.steps > 0 {
            self.kick(&mut current, &mut random);
            self.sift_queue(&mut current, 0);
            if current.cost < best.cost {
                best.clone_from(&current);
                kept.clone_from(&current);
            } else if current.cost <= kept.cost {
                kept.clone_from(&current);
            } else {
                current.clone_from(&kept);
            }
        }
        best
    }

    /// Moves a vertex to any other place of its rank, and queues its neighbours before itself,
    /// so that they follow it if that is better than going back.
    fn kick(&mut self, current: &mut Candidate, random: &mut Rng) {
        let vertex = below(random, current.order.place.len());
        let rank = self.neighbours.graph.rank_of[vertex];
        let from = current.order.place[vertex];
        let last = current.order.ranks[rank].len() - 1;
        let least = from.saturating_sub(NEARBY);
        let target = least + below(random, last.min(from + NEARBY) - least + 1);
        let walk = self
            .sifter
            .walk(self.neighbours, &current.order, vertex, target);
        self.steps = self.steps.saturating_sub(walk.steps + KICK_STEPS);
        if walk.end != target {
            return;
        }
        current.cost = current.cost.saturating_add_signed(-walk.gain);
        current.order.move_to(rank, vertex, target);
        self.queue_touched(&current.order, vertex);
        self.queue.push(vertex);
    }

    fn sift_queue(&mut self, candidate: &mut Candidate, reserve: u64) {
        while let Some(vertex) = self.queue.pop() {
            let is_held = self.only_links && self.neighbours.graph.is_item(vertex);
            if is_held || self.steps <= reserve {
                continue;
            }
            let best = self.sifter.best(self.neighbours, &candidate.order, vertex);
            self.steps = self.steps.saturating_sub(best.steps);
            if best.gain > 0 {
                let rank = self.neighbours.graph.rank_of[vertex];
                candidate.cost = candidate.cost.saturating_add_signed(-best.gain);
                candidate.order.move_to(rank, vertex, best.end);
                self.queue_touched(&candidate.order, vertex);
            }
        }
    }

    /// Queues what a moved vertex is joined to and what it now stands beside.
    fn queue_touched(&mut self, order: &Order, vertex: usize) {
        for other in self.neighbours.all(vertex) {
            self.queue.push(other);
        }
        let rank = &order.ranks[self.neighbours.graph.rank_of[vertex]];
        let place = order.place[vertex];
        let beside = [place.checked_sub(1), Some(place + 1)];
        for other in beside
            .into_iter()
            .flatten()
            .filter_map(|place| rank.get(place))
        {
            self.queue.push(*other);
        }
    }
}

/// A random number below a limit of at least 1. It is drawn from 64 bits on every machine:
/// `usize` has 32 in a browser, where the same chain would be searched in another order.
fn below(random: &mut Rng, limit: usize) -> usize {
    random.u64(..limit as u64) as usize
}

/// How far a kick moves a vertex at most.
const NEARBY: usize = 6;

/// What a kick costs besides its walk, so that kicks of lonely vertices come to an end too.
const KICK_STEPS: u64 = 8;

/// Vertices to be sifted, each once.
struct Queue {
    waiting: VecDeque<usize>,
    is_waiting: Vec<bool>,
}

impl Queue {
    fn new(vertices: usize) -> Self {
        Queue {
            waiting: VecDeque::new(),
            is_waiting: vec![false; vertices],
        }
    }

    fn push(&mut self, vertex: usize) {
        if !std::mem::replace(&mut self.is_waiting[vertex], true) {
            self.waiting.push_back(vertex);
        }
    }

    fn pop(&mut self) -> Option<usize> {
        let vertex = self.waiting.pop_front()?;
        self.is_waiting[vertex] = false;
        Some(vertex)
    }
}
