//! The questions of the self-check on how collaborative the work is, by their numbers.

use super::{Message, Phrase};

const QUESTIONS: [Message; 12] = [
    Message::SpecSelfCheck1,
    Message::SpecSelfCheck2,
    Message::SpecSelfCheck3,
    Message::SpecSelfCheck4,
    Message::SpecSelfCheck5,
    Message::SpecSelfCheck6,
    Message::SpecSelfCheck7,
    Message::SpecSelfCheck8,
    Message::SpecSelfCheck9,
    Message::SpecSelfCheck10,
    Message::SpecSelfCheck11,
    Message::SpecSelfCheck12,
];

/// A question by its number, from 1; its number alone where it is none of ours. The words are in
/// the table `SPECIFICATION`.
pub fn self_check_question(number: u32) -> Phrase {
    let place = usize::try_from(number).unwrap_or(usize::MAX).checked_sub(1);
    match place.and_then(|place| QUESTIONS.get(place)) {
        Some(question) => Phrase::new(*question),
        None => Phrase::new(Message::SpecSelfCheckOther).with("number", number),
    }
}
