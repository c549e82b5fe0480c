//! Money, shares and numbers in a unit, as phrases. The words are in the table `SPECIFICATION`.
//! What is counted belongs to whoever says it.

use super::phrase::group_thousands;
use super::{Message, Phrase, Value};
use crate::model::{Number, Pence};

/// Above this a number is written with a power of ten: nobody reads 300 zeros.
const LARGEST_FIGURE: f64 = 1e15;

/// A number in its unit, as people typed it: "22%", "£400", "1.4 points".
pub fn amount(number: Number, unit: &str) -> Phrase {
    let unit = unit.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = match unit.to_lowercase().as_str() {
        "" => Message::SpecNumber,
        "%" | "percent" | "per cent" => Message::SpecPercent,
        "£" | "gbp" | "pounds" => Message::SpecPounds,
        _ => Message::SpecAmount,
    };
    let phrase = Phrase::new(message).with("number", figure(number.0));
    phrase.with("unit", unit)
}

/// Money, with pence only if there are any: "£12,400", "£13.45".
pub fn money(pence: Pence) -> Phrase {
    let pounds = group_thousands((pence.unsigned_abs() / 100) as f64);
    let amount = match pence.unsigned_abs() % 100 {
        0 => pounds,
        rest => format!("{pounds}.{rest:02}"),
    };
    let sign = if pence < 0 { "−" } else { "" };
    let phrase = Phrase::new(Message::SpecMoney).with("sign", sign);
    phrase.with("amount", amount)
}

/// A share from 0 to 1 as a percentage, to one decimal place.
pub fn share(share: Number) -> Phrase {
    let percent = (share.0 * 1000.0).round() / 10.0;
    Phrase::new(Message::SpecPercent).with("number", figure(percent))
}

fn figure(number: f64) -> Value {
    match number.abs() < LARGEST_FIGURE {
        true => number.into(),
        false => format!("{number:e}").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{amount, money, share};
    use crate::model::{Language, Number};
    use crate::text::Text;

    #[test]
    fn figures_are_said_in_their_unit() {
        let text = Text::new(Language::English);
        for (phrase, said) in [
            (amount(Number(22.5), "per cent"), "22.5%"),
            (amount(Number(16_000.0), "GBP"), "£16,000"),
            (amount(Number(1.4), " points\n"), "1.4 points"),
            (amount(Number(3.0), ""), "3"),
            (amount(Number(-1e300), "points"), "-1e300 points"),
            (money(1_240_000), "£12,400"),
            (money(1_345), "£13.45"),
            (money(-5), "−£0.05"),
            (share(Number(0.85)), "85%"),
            (share(Number(0.125)), "12.5%"),
        ] {
            assert_eq!(text.say(&phrase), said);
        }
    }
}
