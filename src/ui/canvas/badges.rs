//! The line of badges under a title: each a small drawn sign with a number or a word, so that
//! nothing is said by colour alone. What there is to say is gathered in `editor::outline`.

use super::number::translate;
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
    sign: &'static str,
    word: String,
    /// What it means, in full.
    title: String,
}

/// The badges of an item, on a line that starts at `x` and is `width` wide. What does not fit is
/// left out: it is said in the panel and in the outline.
pub fn badges(desk: &Desk, item: &OutlineItem, x: f64, width: f64) -> Html {
    let mut at = x;
    let mut drawn = Vec::new();
    for badge in list(desk, item) {
        let needed = SIGN + GAP + text_width(&badge.word, SIZE);
        if at + needed > x + width {
            continue;
        }
        drawn.push(draw(&badge, at));
        at += needed + SPACE;
    }
    drawn.into_iter().collect()
}

fn draw(badge: &Badge, at: f64) -> Html {
    html! {
        <g class="badge" transform={translate(at, 0.0)}>
            <title>{ &badge.title }</title>
            <path d={badge.sign} />
            <text x="17" y="4">{ &badge.word }</text>
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

fn counted(desk: &Desk, sign: &'static str, title: Message, count: usize) -> Option<Badge> {
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

// Signs on a square of 14 by 14 whose middle is the middle of the line.
const MEASURE: &str = "M1.5-4h11v8h-11zM4.5-4v3M7-4v4.5M9.5-4v3";
const EVIDENCE: &str = "M3-6h5l3 3v9h-8zM5 0h4M5 3h4";
const CRITERIA: &str = "M1 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M4.5 0l2 2l3.5-4";
const FIXED: &str = "M3-1h8v6h-8zM4.5-1v-2a2.5 2.5 0 0 1 5 0v2";
const OPEN: &str = "M3-1h8v6h-8zM4.5-1v-3a2.5 2.5 0 0 1 4.8-1";
const PARTNER: &str = "M4.5-3a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M2 6c0-3 2-4.5 5-4.5s5 1.5 5 4.5";
