//! The words that the rules of wording go by, as data, so that another language can follow.

use super::english::ENGLISH;
use super::statement::Table;
use crate::model::Language;

/// The words of one language. Every table is in alphabetical order.
#[derive(Debug)]
pub(in crate::check) struct Lexicon {
    /// How an activity begins: "provide", "setting up".
    pub activity_starts: Table,
    /// What follows a word of `activity_starts` that is no activity there: "help is there".
    pub activity_exceptions: Table,
    /// What a service is called: "advice", "workshops".
    pub service_nouns: Table,
    /// Words after the noun that a title is about: "advice *for* carers".
    pub prepositions: Table,
    /// How an output begins: "number of".
    pub output_starts: Table,
    /// What only outputs say: "complete the course".
    pub output_acts: Table,
    /// What is delivered, where no verb follows: "sessions held".
    pub outputs: Table,
    /// What is done and counted: "visits", with what is said of it: "carried out".
    pub output_nouns: Table,
    /// What is said of `output_nouns`.
    pub output_participles: Table,
    /// What is done about a person or a call, "seen", where it is to be `soon`: "within".
    pub seen_to: Table,
    /// What follows `seen_to` where it is counted.
    pub soon: Table,
    /// A service done to people, as if it were a change: "is supported to".
    pub disguises: Table,
    /// Where that is none: "are supported by friends".
    pub disguise_exceptions: Table,
    /// What comes before a service that somebody gets: "receives".
    pub receives: Table,
    /// How a change for the better or the worse begins: "fewer".
    pub less: Table,
    /// Words that compare: "more", "better".
    pub comparatives: Table,
    /// Words that are verbs wherever they stand: "feel", "keeps".
    pub verbs: Table,
    /// Words that are verbs or nouns: "work", "sleep".
    pub either: Table,
    /// What follows a word of `either` that is a verb: "sleep *better*".
    pub after_verb: Table,
    /// What comes before a verb that is not the verb of a clause: "who", "to".
    pub before_verb: Table,
    /// Words that stand for people or things: "they".
    pub pronouns: Table,
    /// What joins clauses: "and".
    pub joints: Table,
    /// Words that promise a change: "improved".
    pub change_words: Table,
    /// What says little when it is improved: "wellbeing".
    pub vague_nouns: Table,
    /// What follows a word of `vague_nouns` that is part of another thing: "health *visitor*".
    pub vague_compounds: Table,
    /// What says little by itself: "quality of life".
    pub vague: Table,
    /// Labels for people: "service users".
    pub labels: Table,
    /// Labels for one person: "client".
    pub label_of_one: Table,
    /// What to say instead of a label: of several people, and of one.
    pub people: (&'static str, &'static str),
    /// Words that allow no exception: "all".
    pub absolutes: Table,
    /// What denies, and what makes it allow no exception: "*no* tenant is *ever*".
    pub no: &'static str,
    pub ever: &'static str,
    /// Where such a word promises nothing: "every day".
    pub absolute_exceptions: Table,
    /// Words of the trade.
    pub jargon: Table,
    /// What a measure of a change is called: "reduction in".
    pub measures_of_change: Table,
    /// Words that tell those who are paid to take part: "officers".
    pub professionals: Table,
    /// Words that tell those whose lives it is about: "carers".
    pub lived_experience: Table,
    /// What is written where nothing changed: "not yet".
    pub nothing: Table,
}

/// The words of a language; none if nobody has written them yet.
pub(in crate::check) fn lexicon(language: Language) -> Option<&'static Lexicon> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::Welsh => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, lexicon};
    use crate::check::wording::statement::{COMMA, Statement, Table};
    use crate::model::Language;

    fn tables(lexicon: &Lexicon) -> [Table; 35] {
        [
            lexicon.activity_starts,
            lexicon.activity_exceptions,
            lexicon.service_nouns,
            lexicon.prepositions,
            lexicon.output_starts,
            lexicon.output_acts,
            lexicon.outputs,
            lexicon.output_nouns,
            lexicon.output_participles,
            lexicon.seen_to,
            lexicon.soon,
            lexicon.disguises,
            lexicon.disguise_exceptions,
            lexicon.receives,
            lexicon.vague_compounds,
            lexicon.less,
            lexicon.comparatives,
            lexicon.verbs,
            lexicon.either,
            lexicon.after_verb,
            lexicon.before_verb,
            lexicon.pronouns,
            lexicon.joints,
            lexicon.change_words,
            lexicon.vague_nouns,
            lexicon.vague,
            lexicon.labels,
            lexicon.label_of_one,
            lexicon.absolutes,
            lexicon.absolute_exceptions,
            lexicon.jargon,
            lexicon.professionals,
            lexicon.lived_experience,
            lexicon.nothing,
            lexicon.measures_of_change,
        ]
    }

    #[test]
    fn tables_are_in_order_and_written_as_statements_are() {
        let lexicon = lexicon(Language::English).unwrap();
        for table in tables(lexicon) {
            for pair in table.windows(2) {
                assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
            }
            let is_mark = |phrase: &str| [COMMA, ";"].contains(&phrase);
            for phrase in table.iter().filter(|phrase| !is_mark(phrase)) {
                assert_eq!(Statement::of(phrase), ready(phrase), "{phrase}");
            }
        }
    }

    /// A phrase that is written as a statement has it is found in itself.
    fn ready(phrase: &'static str) -> Statement {
        let statement = Statement::of(phrase);
        let words: Vec<&str> = statement.words().collect();
        assert_eq!(words.join(" "), phrase);
        statement
    }

    #[test]
    fn a_language_without_words_is_not_judged() {
        assert!(lexicon(Language::Welsh).is_none());
    }
}
