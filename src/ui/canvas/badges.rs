//! The line of badges under a title: each a small drawn sign with a number or a word, so that
//! nothing is said by colour alone. What there is to say is gathered in `editor::outline`.

use super::number::{number, push};
use crate::editor::OutlineItem;
use crate::layout::text_width;
use crate::model::Delivery;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The size of their letters.
const SIZE: f64 = 12.0;
/// How wide a sign is.
const SIGN: f64 = 14.0;
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

/// A drawn sign. It is drawn where it stands and not moved there: each move is kept by the
/// browser as a layer of its own, which a thousand boxes would feel.
pub type Sign = &'static [(f64, f64, &'static str)];

/// A sign at a place, as path data.
pub fn drawn_at(sign: Sign, x: f64, y: f64) -> String {
    let mut path = String::new();
    for (from, down, rest) in sign {
        path.push('M');
        push(&mut path, x + from);
        push(&mut path, y + down);
        path.push_str(rest);
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

/// A name in up to four letters: "St Mungo's" is SM; one word is its first letters.
fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.as_slice() {
        [word] => word.chars().take(4).collect(),
        words => {
            let first = words.iter().filter_map(|word| word.chars().next());
            first
                .filter(|letter| letter.is_alphanumeric())
                .take(4)
                .collect()
        }
    }
}

// Signs on a square of 14 by 14 whose middle is the middle of the line: where each stroke begins,
// and how it goes on from there.
const MEASURE: Sign = &[
    (1.5, -4.0, "h11v8h-11z"),
    (4.5, -4.0, "v3"),
    (7.0, -4.0, "v4.5"),
    (9.5, -4.0, "v3"),
];
const EVIDENCE: Sign = &[
    (3.0, -6.0, "h5l3 3v9h-8z"),
    (5.0, 0.0, "h4"),
    (5.0, 3.0, "h4"),
];
const CRITERIA: Sign = &[
    (1.0, 0.0, "a6 6 0 1 0 12 0a6 6 0 1 0-12 0"),
    (4.5, 0.0, "l2 2l3.5-4"),
];
const FIXED: Sign = &[
    (3.0, -1.0, "h8v6h-8z"),
    (4.5, -1.0, "v-2a2.5 2.5 0 0 1 5 0v2"),
];
const OPEN: Sign = &[
    (3.0, -1.0, "h8v6h-8z"),
    (4.5, -1.0, "v-3a2.5 2.5 0 0 1 4.8-1"),
];
const PARTNER: Sign = &[
    (4.5, -3.0, "a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0"),
    (2.0, 6.0, "c0-3 2-4.5 5-4.5s5 1.5 5 4.5"),
];
/// A warning.
pub const WARNING: Sign = &[
    (13.0, 4.5, "l5 9h-10z"),
    (13.0, 8.0, "v2.5"),
    (13.0, 12.0, "v0.1"),
];
