//! The line of badges under a title: each a small drawn sign with a number or a word, so that
//! nothing is said by colour alone. What there is to say is gathered in `editor::outline`.

use super::number::{number, push};
use crate::editor::OutlineItem;
use crate::layout::text_width;
use crate::model::Delivery;
use crate::picture::{
    CRITERIA, EVIDENCE, FIXED, MEASURE, OPEN, PARTNER, SIGN, Segment, Sign, initials, sign_at,
};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The size of their letters.
const SIZE: f64 = 12.0;
/// Between a sign and its word.
const GAP: f64 = 3.0;
/// Between two badges.
const SPACE: f64 = 9.0;

/// One badge.
struct Badge {
    sign: Sign,
    word: String,
    /// What it means, in full.
    title: String,
}

/// A sign with the middle of its left edge at a place, as path data. It is drawn where it stands
/// and not moved there: each move is kept by the browser as a layer of its own, which a thousand
/// boxes would feel.
pub fn drawn_at(sign: Sign, x: f64, middle: f64) -> String {
    let mut path = String::new();
    for segment in sign_at(sign, (x as f32, middle as f32)) {
        let (letter, places) = match segment {
            Segment::Move(to) => ('M', [Some(to), None]),
            Segment::Line(to) => ('L', [Some(to), None]),
            Segment::Curve(pull, to) => ('Q', [Some(pull), Some(to)]),
        };
        path.push(letter);
        for (x, y) in places.into_iter().flatten() {
            push(&mut path, x.into());
            push(&mut path, y.into());
        }
    }
    path
}

/// The badges of an item, on a line that starts at `x` and is `width` wide around `middle`. What does not fit is
/// left out: it is said in the panel and in the outline.
pub fn badges(desk: &Desk, item: &OutlineItem, (x, middle): (f64, f64), width: f64) -> Html {
    let mut at = x;
    let mut drawn = Vec::new();
    for badge in list(desk, item) {
        let needed = SIGN + GAP + text_width(&badge.word, SIZE);
        if at + needed > x + width {
            continue;
        }
        drawn.push(draw(&badge, at, middle));
        at += needed + SPACE;
    }
    drawn.into_iter().collect()
}

fn draw(badge: &Badge, at: f64, middle: f64) -> Html {
    html! {
        <g class="badge">
            <title>{ &badge.title }</title>
            <path d={drawn_at(badge.sign, at, middle)} />
            <text x={number(at + SIGN + GAP)} y={number(middle + 4.0)}>{ &badge.word }</text>
        </g>
    }
}

fn list(desk: &Desk, item: &OutlineItem) -> Vec<Badge> {
    let found = [
        delivery(desk, item),
        criteria(desk, item),
        counted(
            desk,
            MEASURE,
            Message::DiagramMeasures,
            item.badges.measures,
        ),
        counted(
            desk,
            EVIDENCE,
            Message::DiagramEvidence,
            item.badges.evidence,
        ),
        partner(desk, item),
    ];
    found.into_iter().flatten().collect()
}

fn counted(desk: &Desk, sign: Sign, title: Message, count: usize) -> Option<Badge> {
    (count > 0).then(|| Badge {
        sign,
        word: count.to_string(),
        title: desk.say(&Phrase::new(title).with("count", count)),
    })
}

fn criteria(desk: &Desk, item: &OutlineItem) -> Option<Badge> {
    item.has_criteria.then(|| Badge {
        sign: CRITERIA,
        word: desk.get(Message::DiagramCriteriaShort),
        title: desk.get(Message::ChainCriteriaSet),
    })
}

fn delivery(desk: &Desk, item: &OutlineItem) -> Option<Badge> {
    let (sign, word, title) = match item.node.delivery? {
        Delivery::Fixed => (FIXED, Message::DiagramFixed, Message::DeliveryFixed),
        Delivery::Open => (OPEN, Message::DiagramOpen, Message::DeliveryOpen),
    };
    Some(Badge {
        sign,
        word: desk.get(word),
        title: desk.get(title),
    })
}

fn partner(desk: &Desk, item: &OutlineItem) -> Option<Badge> {
    let name = item.badges.lead_partner.as_ref()?;
    let phrase = Phrase::new(Message::DiagramLeadPartner).with("name", name.as_str());
    Some(Badge {
        sign: PARTNER,
        word: initials(name),
        title: desk.say(&phrase),
    })
}
