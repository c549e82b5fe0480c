//! A link without evidence that every way from what is done to the last outcomes goes through.

use crate::check::context::Item;
use crate::check::say::about_step;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::{Link, LinkStrength, Stage};
use crate::text::Message;
use std::rc::Rc;

pub(in crate::check) const CHECK: Check = Check {
    id: "single-link",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckSingleLinkLooksFor,
    why: Message::CheckSingleLinkWhy,
    source: None,
    find,
};

/// The fewest items on each side of the link for it to be worth a word.
const FEWEST: usize = 3;

fn find(context: &Context) -> Vec<Finding> {
    if !context.is_under_way() {
        return Vec::new();
    }
    let links = links_on_every_way(context).into_iter();
    let weak = |link: &&Rc<Link>| {
        let is_weak = matches!(link.strength, LinkStrength::Untested | LinkStrength::Weak);
        is_weak && link.assumption.trim().is_empty() && carries_much(context, link)
    };
    let found = links.filter(weak).take(1).filter_map(|link| {
        let (from, to) = context.ends(link)?;
        let message = about_step(Message::CheckSingleLink, &from.node.title, &to.node.title);
        Some(Finding::new(&CHECK, message, Place::from(&**link)))
    });
    found.collect()
}

fn carries_much(context: &Context, link: &Link) -> bool {
    let before = context.graph.rests_on(&link.from).len();
    let after = context.graph.leads_to(&link.to).len();
    before + 1 >= FEWEST && after + 1 >= FEWEST
}

/// The links that every way from an input or activity to a long-term outcome takes, in the order
/// of the ways. Found along one way: a link of it is on every way if nothing before it leads past
/// it by another (as bridges of a graph are). In proportion to the chain.
fn links_on_every_way<'a>(context: &Context<'a>) -> Vec<&'a Rc<Link>> {
    let is_start = |item: &Item| item.node.stage <= Stage::Activity && item.rests.is_empty();
    let is_end = |item: &Item| item.node.stage == Stage::LongTermOutcome;
    let starts: Vec<usize> = context.places_of(is_start).collect();
    let Some(way) = Way::first(context, &starts, is_end) else {
        return Vec::new();
    };
    way.only_links(context, &starts, is_end)
}

/// One way through the chain: its links, and where each place is on it.
struct Way<'a> {
    links: Vec<&'a Rc<Link>>,
    /// For each place, how many of the links come before it; nothing beside the way.
    position: Vec<Option<usize>>,
}

impl<'a> Way<'a> {
    fn first(context: &Context<'a>, starts: &[usize], is_end: fn(&Item) -> bool) -> Option<Self> {
        let mut came_by: Vec<Option<&'a Rc<Link>>> = vec![None; context.items.len()];
        let mut seen = vec![false; context.items.len()];
        let mut waiting: std::collections::VecDeque<usize> = starts.iter().copied().collect();
        while let Some(place) = waiting.pop_front() {
            seen[place] = true;
            if is_end(&context.items[place]) {
                return Some(Way::back_from(context, place, &came_by));
            }
            for (link, next) in context.steps_from(place) {
                if !seen[next] && came_by[next].is_none() {
                    came_by[next] = Some(link);
                    waiting.push_back(next);
                }
            }
        }
        None
    }

    fn back_from(context: &Context<'a>, end: usize, came_by: &[Option<&'a Rc<Link>>]) -> Self {
        let mut places = vec![end];
        let mut links = Vec::new();
        let mut place = end;
        while let Some(link) = came_by[place] {
            links.push(link);
            let Some(before) = context.graph.place(&link.from) else {
                break;
            };
            place = before;
            places.push(place);
        }
        links.reverse();
        let mut position = vec![None; came_by.len()];
        for (number, place) in places.into_iter().rev().enumerate() {
            position[place] = Some(number);
        }
        Way { links, position }
    }

    fn only_links(
        &self,
        context: &Context<'a>,
        starts: &[usize],
        is_end: fn(&Item) -> bool,
    ) -> Vec<&'a Rc<Link>> {
        let mut seen = vec![false; context.items.len()];
        let mut waiting = starts.to_vec();
        let mut furthest = 0;
        let mut only = Vec::new();
        for (number, link) in self.links.iter().enumerate() {
            waiting.extend(context.graph.place(&link.from));
            while let Some(place) = waiting.pop() {
                if std::mem::replace(&mut seen[place], true) {
                    continue;
                }
                if is_end(&context.items[place]) {
                    furthest = self.links.len();
                }
                furthest = furthest.max(self.position[place].unwrap_or(0));
                let steps = context.steps_from(place);
                let others = steps.filter(|(step, _)| !self.takes(context, step));
                waiting.extend(others.map(|(_, next)| next));
            }
            if furthest <= number {
                only.push(*link);
            }
        }
        only
    }

    fn takes(&self, context: &Context, link: &Link) -> bool {
        let position = |id| self.position[context.graph.place(id)?];
        position(&link.from)
            .is_some_and(|place| self.links.get(place).is_some_and(|it| it.id == link.id))
    }
}
