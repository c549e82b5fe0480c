//! Where a key leads in the diagram: along links, among siblings, to what was typed. Every step
//! along a link or among siblings has an inverse. What is remembered of the way is in
//! `chain_view`.

use super::chain_view::ChainView;
use crate::model::{Framework, Id, Link};
use std::cmp::Reverse;
use std::rc::Rc;

/// The items as they are drawn: one list a stage, inputs first. Items that are hidden are left
/// out, and are not walked to.
pub type DrawnOrder = Rc<Vec<Vec<Id>>>;

/// A step with the keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Along a link, to what the item leads to.
    AlongNext,
    /// Back along a link, to what the item depends on.
    AlongBack,
    /// To the item above in the stage.
    UpInStage,
    /// To the item below in the stage.
    DownInStage,
    /// To the first item of the stage.
    FirstInStage,
    /// To the last item of the stage.
    LastInStage,
    /// To the first item of the chain.
    First,
    /// To the last item of the chain.
    Last,
    /// To the next item whose title begins with what was typed.
    Type(String),
}

/// Where an item is drawn: its stage's place in the order, and its place in the stage.
type Spot = (usize, usize);

impl ChainView {
    /// Where a step leads from the current item; nothing if there is nowhere to go. With no
    /// current item, or a hidden one, it leads to the first that is drawn.
    pub fn step(&self, framework: &Framework, order: &[Vec<Id>], step: &Step) -> Option<Id> {
        let spot = self.current.as_ref().and_then(|id| spot_of(order, id));
        let (Some(id), Some(spot)) = (self.current.as_ref(), spot) else {
            return order.iter().flatten().next().cloned();
        };
        let (stage, place) = spot;
        let siblings = &order[stage];
        let found = match step {
            Step::AlongNext => self.along(framework, order, spot, true),
            Step::AlongBack => self.along(framework, order, spot, false),
            Step::UpInStage => siblings.get(place.wrapping_sub(1)),
            Step::DownInStage => siblings.get(place + 1),
            Step::FirstInStage => siblings.first(),
            Step::LastInStage => siblings.last(),
            Step::First => order.iter().flatten().next(),
            Step::Last => order.iter().flatten().next_back(),
            Step::Type(typed) => find(framework, order, id, typed),
        };
        found.filter(|found| *found != id).cloned()
    }

    /// The other end of a link. Where one came from over a link is preferred, so that a step is
    /// undone by its opposite; else what is drawn nearest, ahead before behind.
    fn along<'a>(
        &self,
        framework: &Framework,
        order: &'a [Vec<Id>],
        spot: Spot,
        is_next: bool,
    ) -> Option<&'a Id> {
        let current = &order[spot.0][spot.1];
        let other_end = |link: &'_ Rc<Link>| match is_next {
            true => (link.from == *current).then(|| link.to.clone()),
            false => (link.to == *current).then(|| link.from.clone()),
        };
        let ends = framework.links.iter().filter_map(other_end);
        let spots = ends.filter_map(|id| spot_of(order, &id));
        let came_from = self.walked.last();
        let nearness = |(stage, place): &Spot| {
            let is_behind = if is_next {
                *stage < spot.0
            } else {
                *stage > spot.0
            };
            (
                Reverse(came_from == Some(&order[*stage][*place])),
                is_behind,
                stage.abs_diff(spot.0),
                place.abs_diff(spot.1),
                *place,
            )
        };
        let (stage, place) = spots.min_by_key(nearness)?;
        order[stage].get(place)
    }
}

fn spot_of(order: &[Vec<Id>], id: &Id) -> Option<Spot> {
    order.iter().enumerate().find_map(|(stage, siblings)| {
        let place = siblings.iter().position(|sibling| sibling == id)?;
        Some((stage, place))
    })
}

/// The next item whose title begins with what was typed. The same letter again and again goes
/// from one to the next; a longer text stays where it fits.
fn find<'a>(
    framework: &Framework,
    order: &'a [Vec<Id>],
    current: &Id,
    typed: &str,
) -> Option<&'a Id> {
    let typed = typed.to_lowercase();
    let first = typed.chars().next()?;
    let begins = |id: &&Id, start: &str| {
        let title = framework.node(id).map(|node| node.title.to_lowercase());
        title.is_some_and(|title| title.trim_start().starts_with(start))
    };
    let is_one_letter = typed.chars().all(|letter| letter == first);
    // Around the chain from the current item, which comes last when a letter moves on.
    let from = order.iter().flatten().skip_while(|id| *id != current);
    let before = order.iter().flatten().take_while(|id| *id != current);
    let around: Vec<&Id> = from.chain(before).collect();
    let stays = usize::from(is_one_letter);
    let mut ahead = around.iter().skip(stays).copied();
    let found = ahead.find(|id| begins(id, &typed));
    let mut again = around.iter().skip(1).copied();
    found.or_else(|| {
        let letter = first.to_string();
        again.find(|id| is_one_letter && begins(id, &letter))
    })
}
