//! How many titles a question has room for, so that it can be taken in at once. What is asked
//! belongs to the sections.

use super::words::{Context, FEW_NAMED, line};

/// The most words of a question: as many as of any sentence of ours.
const MOST_WORDS: usize = 25;

/// As many words of a title say which is meant.
const LEAST_WORDS: usize = 3;

/// A question about these titles, as it is asked for some of them in words and how many there are.
/// Up to three are named, fewer where it grows long, and one that is long of itself is cut.
pub(super) fn asked(
    context: &Context,
    titles: &[&str],
    ask: impl Fn(String, usize) -> String,
) -> Option<String> {
    let first = titles.first()?;
    let about = |most: usize, titles: &[&str]| {
        let quoted = titles.iter().map(|title| context.quoted(title));
        ask(context.named(quoted, most), titles.len())
    };
    let all = (1..=FEW_NAMED).rev().map(|most| about(most, titles));
    let mut question = String::new();
    for asked in all {
        question = asked;
        if words(&question) <= MOST_WORDS {
            return Some(question);
        }
    }
    let room = words(&line(first)).saturating_sub(words(&question) - MOST_WORDS);
    let cut = cut(first, room.max(LEAST_WORDS));
    let titles: Vec<&str> = [cut.as_str()]
        .into_iter()
        .chain(titles[1..].iter().copied())
        .collect();
    Some(about(1, &titles))
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The first words of a title.
fn cut(title: &str, most: usize) -> String {
    if words(title) <= most {
        return title.to_owned();
    }
    let kept: Vec<&str> = title.split_whitespace().take(most).collect();
    let kept = kept.join(" ");
    format!("{}…", kept.trim_end_matches([',', ';', ':', '.']))
}
